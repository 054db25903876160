import { addDays } from '$lib/format/dates';
import { periodOf } from '$lib/format/period';
import type { Reader } from './ask';
import type { GoalLine } from './goal-line';
import type { Area } from './report';

/** Months shown, the running one included. */
const MONTHS = 12;

/** A measured indicator set beside a goal by months: 旁证，不是证明. */
export interface Evidence {
	indicator: string;
	/** The one unit that the statement names; null = the whole city. */
	area: Area | null;
	/** Oldest first; null = no value that can be printed. */
	months: { month: string; value: number | null }[];
	/** Decimals as printed. */
	digits: number;
	/** The mark of a month on the day of judgement. */
	target: { value: number; direction: string } | null;
	/** True where the last month with a value misses the mark. */
	failing: boolean;
	/** True while the last month still runs. */
	unfinished: boolean;
}

/** A row of an evidence model; no area = the whole city. */
interface Row {
	period: string;
	areaCode: string | null;
	value: number | null;
}

const DIGITS: Readonly<Record<string, number>> = {
	'air-index': 2,
	'fire-points': 0,
	'water-compliance': 1
};

/** The indicator of a statement by months up to a day; null where it has none, or none that is measured by months for its place. */
export async function goalEvidence(
	reader: Reader,
	line: GoalLine,
	areas: Map<string, Area>,
	asof: string
): Promise<Evidence | null> {
	const { indicator } = line;
	const digits = DIGITS[indicator ?? ''];
	if (indicator === null || digits === undefined) return null;
	const area = await namedArea(reader, line, areas);
	const { from, months } = lastMonths(asof);
	const rows = await readMonths(reader, indicator, { dateFrom: from, dateTo: asof });
	const own = rows.filter((row) => row.areaCode === (area?.code ?? null));
	if (own.length === 0) return null;
	const values = new Map(own.map((row) => [row.period, row.value]));
	const target = await targetOf(reader, indicator, area, asof);
	const last = months.map((month) => values.get(month) ?? null).findLast((value) => value !== null);
	return {
		indicator,
		area,
		months: months.map((month) => ({ month, value: values.get(month) ?? null })),
		digits,
		target,
		failing: last !== undefined && target !== null && misses(last, target),
		unfinished: periodOf('month', asof).to !== asof
	};
}

async function readMonths(
	reader: Reader,
	indicator: string,
	span: { dateFrom: string; dateTo: string }
): Promise<Row[]> {
	if (indicator === 'fire-points') return reader.read('evidence_fire_points', span);
	if (indicator === 'water-compliance') return reader.read('evidence_water_compliance', span);
	const settings = await reader.read('setting_on', { onDate: span.dateTo });
	const profile = settings.find((row) => row.settingKey === 'air.profile');
	if (!profile) return [];
	return reader.read('evidence_air_index', { ...span, profileName: profile.value });
}

/** The unit when the statement names exactly one. */
async function namedArea(
	reader: Reader,
	line: GoalLine,
	areas: Map<string, Area>
): Promise<Area | null> {
	const rows = await reader.read('statement_areas', {});
	const named = rows.filter((row) => row.goalId === line.goalId);
	return named.length === 1 ? (areas.get(named[0]?.areaCode ?? '') ?? null) : null;
}

/** The mark for a month: the unit's own, else that of every unit. */
async function targetOf(
	reader: Reader,
	indicator: string,
	area: Area | null,
	asof: string
): Promise<Evidence['target']> {
	const rows = await reader.read('targets', {});
	const marks = rows.filter(
		(row) =>
			row.indicator === indicator &&
			row.span === 'month' &&
			row.periodFrom <= asof &&
			asof <= row.periodTo
	);
	const found =
		marks.find((row) => row.areaCode !== null && row.areaCode === area?.code) ??
		marks.find((row) => row.areaCode === null);
	return found ? { value: found.value, direction: found.direction } : null;
}

function misses(value: number, target: { value: number; direction: string }): boolean {
	return target.direction === 'at_least' ? value < target.value : value > target.value;
}

/** The last months up to a day, oldest first, and the first day of the oldest. */
function lastMonths(asof: string): { from: string; months: string[] } {
	const months: string[] = [];
	let { from, id } = periodOf('month', asof);
	for (;;) {
		months.unshift(id);
		if (months.length === MONTHS) return { from, months };
		({ from, id } = periodOf('month', addDays(from, -1)));
	}
}
