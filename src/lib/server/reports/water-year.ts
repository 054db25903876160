import type { Models } from '$lib/server/database/models.generated';
import { addDays } from '$lib/format/dates';
import { nextPeriod, previousPeriod, type Period } from '$lib/format/period';
import { weekOf, type Week } from '$lib/format/week';
import { rankedUnits } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import type { Area, Basis } from './report';
import { settingOn } from './settings';
import { measuredOf, type MeasuredItem } from './water-measured';
import { monthRows } from './water-month-rows';
import { riversOf, type RiverStatus } from './water-month-parts';
import { yearRules } from './water-rules';
import { alongRivers, sectionsOf } from './water-rows';
import type { WaterStatus } from './water-section';

/** An item that keeps a section from its target, and what the weeks to come must bring. */
export interface YearNeed {
	item: string;
	/** Mean of the year so far, and the limit of the target, in the item's unit. */
	mean: number;
	limit: number | null;
	atLeast: boolean;
	/** Weeks to come; need: what their mean may be at most (oxygen: at least); null = out of reach. */
	weeks: number;
	need: number | null;
}

/** One section over a year. */
export interface YearSection {
	code: string;
	name: string;
	river: string;
	answering: Area | null;
	target: number | null;
	/** By the mean of the year so far. */
	class: number | null;
	status: WaterStatus;
	/** As many as the year's weeks so far. */
	weeks: { class: number | null; status: string }[];
	needs: YearNeed[];
}

/** A year of weeks, the shares against their marks, and what is still to be reached. */
export interface WaterYear {
	basis: Basis;
	period: Period;
	previous: Period | null;
	next: Period | null;
	until: string;
	unfinished: boolean;
	weeks: Week[];
	sections: YearSection[];
	/** All sections by the mean of the year. */
	city: RiverStatus | null;
	/** The city's marks, percent; null = none set. */
	goals: { good: number | null; bad: number | null };
	items: MeasuredItem[];
}

/** Answers `/water/<year>`. */
export async function waterYear(
	reader: Reader,
	question: { period: Period; asof?: string }
): Promise<WaterYear> {
	const { period } = question;
	const asof = await resolveAsof(reader, question.asof);
	const until = asof < period.to ? asof : period.to;
	const span = { dateFrom: period.from, dateTo: until };
	const items = await reader.read('water_items', { onDate: until });
	const rows = monthRows(await reader.read('water_month', span), []).sort(alongRivers);
	const sections = sectionsOf(rows, await rankedUnits(reader), items);
	const weekRows = await reader.read('water_year_weeks', span);
	const needs = await reader.read('water_year_need', { ...span, yearTo: period.to });
	const goals = await reader.read('water_year_goals', { onDate: until });
	const goalOf = (indicator: string) =>
		goals.find((goal) => goal.indicator === indicator)?.value ?? null;
	const weeks = weeksOf(period.from, until);
	const rivers = riversOf(await reader.read('water_rivers', span));
	const multiple = await settingOn(reader, 'water.multiple_base', until);
	return {
		basis: await basis(reader, asof, question.asof, yearRules(items, multiple), ['water_sample']),
		period,
		previous: previousPeriod(period),
		next: period.to < asof ? nextPeriod(period) : null,
		until,
		unfinished: until < period.to,
		weeks,
		sections: sections.map(({ code, name, river, answering, target, class: value, status }) => ({
			...{ code, name, river, answering, target, class: value, status },
			weeks: lineOf(weekRows.find(({ sectionCode }) => sectionCode === code)?.weeks ?? [], weeks),
			needs: needs.filter(({ sectionCode }) => sectionCode === code).map(needOf)
		})),
		city: rivers.find(({ kind }) => kind === 'city') ?? null,
		goals: { good: goalOf('water-good-share'), bad: goalOf('water-bad-share') },
		items: measuredOf(items, sections)
	};
}

/** The weeks that touch the days; the first is the one the year begins in. */
function weeksOf(from: string, until: string): Week[] {
	const weeks: Week[] = [];
	for (let week = weekOf(from); week.from <= until; week = weekOf(addDays(week.from, 7)))
		weeks.push(week);
	return weeks;
}

function lineOf(
	found: readonly { dateFrom: string | null; class: number | null; status: string | null }[],
	weeks: readonly Week[]
): YearSection['weeks'] {
	return weeks.map(({ from }) => {
		const week = found.find(({ dateFrom }) => dateFrom === from);
		return { class: week?.class ?? null, status: week?.status ?? 'not_in_force' };
	});
}

function needOf(row: Models['water_year_need']['row']): YearNeed {
	return {
		item: row.item,
		mean: row.mean ?? 0,
		limit: row.limitValue,
		atLeast: row.direction === 'at_least',
		weeks: row.weeks,
		need: row.need
	};
}
