import type { Models } from '$lib/server/database/models.generated';
import { addDays } from '$lib/format/dates';
import { spoken } from '$lib/format/language';
import { colon } from '$lib/format/lists';
import { lastFullMonth, periodOf, samePeriodLastYear, type Period } from '$lib/format/period';
import { rankedUnits } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import { noteSaid } from './english-clauses';
import { settingOn, type Setting } from './settings';
import type { Area, Basis, Rule } from './report';

/** A rule of the region's ladder. */
export type LadderRule = Models['ladder_on']['row'];
/** Why a county stands on a rung: the rule, since when, by which indicator and figures. */
export type LadderReason = Models['ladder_standing']['row'];

/** A month of one indicator, as the ladder counts it. */
export interface LadderMonth {
	month: string;
	value: number | null;
	yearValue: number | null;
	/** Percent on last year. */
	change: number | null;
	rose: boolean | null;
	inSum: number;
	inRow: number;
}

/** A measure that was really taken. */
export interface LadderAction {
	name: string;
	takenOn: string;
	liftedOn: string | null;
	documentNo: string | null;
	remark: string | null;
}

/** What keeps the next month from counting: a value not above last year's. */
export interface NextMonth {
	month: string;
	/** Last year's values of that month; null where it is not ranked. */
	index: number | null;
	pm25: number | null;
}

export interface LadderCounty {
	area: Area;
	/** The highest rung that a rule puts it on; 0 = none. */
	rung: number;
	/** Highest rung first. */
	reasons: LadderReason[];
	index: LadderMonth[];
	pm25: LadderMonth[];
	next: NextMonth;
	/** What was really done, newest first. */
	actions: LadderAction[];
}

/** Which county stands on which rung at the end of a month, and why. */
export interface Ladder {
	basis: Basis;
	month: Period;
	profile: { name: string; confidence: string };
	/** By rung; those that need the province's list judge nobody until it has been imported. */
	rules: LadderRule[];
	/** Highest rung first, then by code. */
	counties: LadderCounty[];
}

/** Answers `/ladder/<month>`: judged by the whole month asked for, or the last one before the day of judgement. */
export async function ladder(
	reader: Reader,
	question: { month?: Period; asof?: string }
): Promise<Ladder> {
	const asof = await resolveAsof(reader, question.asof);
	const month = question.month ?? lastFullMonth(asof);
	const profile = await settingOn(reader, 'air.profile', month.to);
	const found = await reader.read('ladder_on', { onDate: month.to });
	const named = namer(found);
	const rules = found.map((rule) => ({ ...named(rule), note: rule.note && noteSaid(rule.note) }));
	const asked = askedOf(month, rules, profile.value);
	const standing = (await reader.read('ladder_standing', asked)).map(named);
	const series = await reader.read('ladder_series', asked);
	const next = await nextMonths(reader, month, profile.value);
	const actions = (await reader.read('ladder_actions', {})).map(named);
	const units = await rankedUnits(reader);
	const counties = [...units.values()].map(({ code, name, short }) => {
		const reasons = reasonsOf(standing, code);
		const monthsOf = (indicator: string) => seriesOf(series, code, indicator);
		return {
			area: { code, name, short },
			rung: reasons[0]?.rung ?? 0,
			reasons,
			index: monthsOf('air-index'),
			pm25: monthsOf('pm2_5'),
			next: next(code),
			actions: actionsOf(actions, code, asof)
		};
	});
	counties.sort((a, b) => b.rung - a.rung || a.area.code.localeCompare(b.area.code));
	return {
		basis: await basis(reader, asof, question.asof, rulesOf(rules, profile), ['air_daily']),
		month,
		profile: { name: profile.value, confidence: profile.confidence },
		rules: rules.sort((a, b) => a.rung - b.rung || a.rule.localeCompare(b.rule)),
		counties
	};
}

/** Gives whatever carries the name of a rung that name in the language that is spoken. */
function namer(rules: LadderRule[]): <Row extends { name: string }>(row: Row) => Row {
	const names = new Map(rules.map(({ name, nameEn }) => [name, spoken(name, nameEn)]));
	return (row) => ({ ...row, name: names.get(row.name) ?? row.name });
}

/** From as many months before the year as the longest row that a rule asks for. */
function askedOf(month: Period, rules: LadderRule[], profileName: string) {
	const firstDay = `${month.id.slice(0, 4)}-01-01`;
	let dateFrom = firstDay;
	for (let n = Math.max(0, ...rules.map(({ times }) => times ?? 0)); n > 0; n--)
		dateFrom = periodOf('month', addDays(dateFrom, -1)).from;
	return { dateFrom, firstDay, dateTo: month.to, profileName };
}

function reasonsOf(standing: LadderReason[], code: string): LadderReason[] {
	return standing
		.filter((row) => row.areaCode === code)
		.sort(
			(a, b) =>
				b.rung - a.rung || a.rule.localeCompare(b.rule) || a.indicator.localeCompare(b.indicator)
		);
}

function seriesOf(rows: Models['ladder_series']['row'][], code: string, indicator: string) {
	return rows
		.filter((row) => row.areaCode === code && row.indicator === indicator)
		.sort((a, b) => a.month.localeCompare(b.month))
		.map(({ month, value, yearValue, change, rose, inSum, inRow }) => ({
			...{ month: month.slice(0, 7), value, yearValue, change, rose, inSum, inRow }
		}));
}

/** Last year's values of the month that comes next: not above them, and nothing more is counted. */
async function nextMonths(reader: Reader, month: Period, profileName: string) {
	const coming = periodOf('month', addDays(month.to, 1));
	const { from, to } = samePeriodLastYear(coming);
	const rows = await reader.read('ladder_series', {
		...{ dateFrom: from, firstDay: from, dateTo: to, profileName }
	});
	const valueOf = (code: string, indicator: string) =>
		rows.find((row) => row.areaCode === code && row.indicator === indicator)?.value ?? null;
	return (code: string): NextMonth => ({
		month: coming.id,
		index: valueOf(code, 'air-index'),
		pm25: valueOf(code, 'pm2_5')
	});
}

function actionsOf(
	rows: Models['ladder_actions']['row'][],
	code: string,
	asof: string
): LadderAction[] {
	return rows
		.filter((row) => row.areaCode === code && row.takenOn <= asof)
		.sort((a, b) => b.takenOn.localeCompare(a.takenOn))
		.map(({ name, takenOn, liftedOn, documentNo, remark }) => ({
			...{ name, takenOn, liftedOn: liftedOn && liftedOn <= asof ? liftedOn : null },
			...{ documentNo, remark }
		}));
}

/** A rule that only a reading of the text carries says so. */
function rulesOf(rules: LadderRule[], profile: Setting): Rule[] {
	return [
		...rules.map(({ name, source, note }) => ({
			subject: 'ladder',
			edition: source,
			clause: note ? `${name}${colon()}${note}` : name,
			model: 'alerts/ladder_standing.sql',
			note: null
		})),
		{
			subject: 'composite_index',
			edition: profile.value,
			clause: profile.source,
			model: 'air/air_composed.sql',
			note: profile.confidence === 'C' ? profile.note : null
		}
	];
}
