import type { Models } from '$lib/server/database/models.generated';
import { addDays } from '$lib/format/dates';
import { nextWeek, previousWeek, type Week } from '$lib/format/week';
import { rankedUnits } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import type { Basis } from './report';
import { settingOn } from './settings';
import { multipleBaseOf, waterRules, type MultipleBase } from './water-rules';
import { changesOf, type ClassChanged } from './water-changes';
import { countiesOf, type CountyWater } from './water-counties';
import { failingOf } from './water-failing';
import { measuredOf, type MeasuredItem } from './water-measured';
import { alongRivers, sectionsOf } from './water-rows';
import type { WaterSection } from './water-section';
import { summaryOf, trendWeek, type TrendWeek, type WaterSummary } from './water-summary';
import { inSpan, sameWeekLastYear, waterSpan } from './water-span';

/** Weeks of the trend: a quarter of a year. */
const TREND_WEEKS = 13;

/** One week of the cross-county sections: the bulletin. */
export interface WaterWeek {
	basis: Basis;
	week: Week;
	previous: Week | null;
	next: Week | null;
	/** Last day that counts: the Sunday, or the day of judgement in a week that still runs. */
	until: string;
	unfinished: boolean;
	/** The same-numbered week of last year; null where that year has none. */
	lastYear: Week | null;
	/** What the multiples are counted over. */
	multipleBase: MultipleBase;
	summary: WaterSummary;
	last: WaterSummary;
	/** The city's weekly mark in percent, and how many more sections would reach it; null = none set. */
	goal: { value: number; short: number } | null;
	/** Every section in force, along the rivers. */
	sections: WaterSection[];
	/** Codes of the sections that failed: worst class first, then by the largest multiple. */
	failing: string[];
	/** Rivers with the codes of their sections in the direction of flow; those that fail first. */
	rivers: { name: string; end: string | null; sections: string[] }[];
	/** Sections whose class is not that of last week, and why; those that fell first. */
	changes: ClassChanged[];
	/** Water in and out by unit, those that fail first. */
	counties: CountyWater[];
	trend: TrendWeek[];
	items: MeasuredItem[];
}

/** Answers `/water/<week>`. A week without data has every section as missing. */
export async function waterWeek(
	reader: Reader,
	question: { week: Week; asof?: string }
): Promise<WaterWeek> {
	const { week } = question;
	const asof = await resolveAsof(reader, question.asof);
	const until = week.to < asof ? week.to : asof;
	const lastYear = sameWeekLastYear(week);
	const span = await waterSpan(reader, { asof });
	const broken = await goesOn(reader, until, week);
	const rows = await reader.read(broken ? 'water_week_until' : 'water_week', {
		dateFrom: week.from,
		dateTo: until,
		yearFrom: lastYear?.from ?? null,
		yearTo: lastYear?.to ?? null
	});
	rows.sort(alongRivers);
	const trend = await reader.read(broken ? 'water_trend_until' : 'water_trend', {
		dateFrom: addDays(week.from, -7 * (TREND_WEEKS - 1)),
		dateTo: until
	});
	const items = await reader.read('water_items', { onDate: until });
	const units = await rankedUnits(reader);
	const sections = sectionsOf(rows, units, items);
	const multiple = await settingOn(reader, 'water.multiple_base', until);
	const summary = summaryOf(trend.at(-1));
	return {
		basis: await basis(reader, asof, question.asof, waterRules(items, multiple)),
		week,
		previous: stepTo(previousWeek(week), span),
		next: stepTo(nextWeek(week), span),
		until,
		unfinished: until < week.to,
		lastYear,
		multipleBase: multipleBaseOf(multiple),
		summary,
		last: summaryOf(trend.at(-2)),
		goal: await goalOf(reader, until, summary),
		sections,
		failing: failingOf(sections),
		rivers: riversOf(rows, sections),
		changes: changesOf(sections, items),
		counties: countiesOf(sections, units),
		trend: trend.map(trendWeek),
		items: measuredOf(items, sections)
	};
}

/** Whether the kept week holds more than its days until the day of judgement. */
async function goesOn(reader: Reader, until: string, week: Week): Promise<boolean> {
	if (until === week.to) return false;
	const [row] = await reader.read('water_week_goes_on', { dateTo: until, weekTo: week.to });
	return row?.goesOn ?? false;
}

function stepTo(week: Week, span: Parameters<typeof inSpan>[1]): Week | null {
	return inSpan(week, span) ? week : null;
}

async function goalOf(reader: Reader, until: string, { met, assessed }: WaterSummary) {
	const [goal] = await reader.read('water_goal', { onDate: until, met, assessed });
	return goal ? { value: goal.goal, short: goal.short } : null;
}

/** Rivers in the order of the register, those with a failing section first. */
function riversOf(rows: Models['water_week']['row'][], sections: WaterSection[]) {
	const own = new Map<string, WaterSection[]>(sections.map(({ river }) => [river, []]));
	for (const section of sections) own.get(section.river)?.push(section);
	const ends = new Map(rows.map(({ river, endsAt }) => [river, endsAt]));
	const failing = (of: readonly WaterSection[]) => of.some(({ status }) => status === 'failed');
	return [...own]
		.sort(([, a], [, b]) => Number(failing(b)) - Number(failing(a)))
		.map(([name, of]) => ({
			name,
			end: ends.get(name) ?? null,
			sections: of.map(({ code }) => code)
		}));
}
