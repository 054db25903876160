import type { Models } from '$lib/server/database/models.generated';
import type { Period } from '$lib/format/period';
import { rankedUnits, unitOf } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import type { Area, Basis, Rule } from './report';
import { settingOn } from './settings';
import { spanOf } from './span';

/** One test of a pollutant: its annual mean, or the percentile of its daily values, against the grade II limit. */
export interface AttainmentTest {
	pollutant: string;
	/** mean | p98 | p95 | p90 */
	statistic: string;
	value: number | null;
	limit: number;
	/** null = not judged. */
	meets: boolean | null;
	/** How many times the limit lies above itself; null where it is met. */
	multiple: number | null;
	validDays: number;
}

/** Why a county is not judged; the first month that lacks days goes before the year. */
export type NotJudgedYear =
	| { why: 'no_data' }
	| { why: 'year_runs'; validDays: number }
	| { why: 'month'; month: string; validDays: number; needed: number }
	| { why: 'year'; validDays: number; needed: number };

export interface AttainmentCounty {
	area: Area;
	/** All tests met; null = not judged. */
	meets: boolean | null;
	tests: AttainmentTest[];
	notJudged: NotJudgedYear | null;
}

/** Whether counties attain in a year (年评价), pollutant by pollutant. */
export interface Attainment {
	/** The year is over, so that it can be judged. */
	whole: boolean;
	until: string;
	/** Edition of GB 3095 that judges. */
	edition: string;
	/** The setting that decides between editions, where the year has two. */
	straddles: { rule: string; other: string; note: string | null } | null;
	/** Lowest confidence among the rules: A, B, C. */
	confidence: string;
	limits: { pollutant: string; statistic: string; limit: number }[];
	counties: AttainmentCounty[];
}

type Row = Models['air_attainment']['row'];

/** The attainment of a year or of its months so far; null for other periods, for which the standard has no rule. */
export async function attainmentOf(
	reader: Reader,
	period: Period,
	dateTo: string
): Promise<Attainment | null> {
	if (!['year', 'year_to_date'].includes(period.kind)) return null;
	const year = period.from.slice(0, 4);
	const standard = await settingOn(reader, 'air.attainment.standard', dateTo);
	const [first, last] = [`${year}-01-01`, `${year}-12-31`];
	const onDate = standard.value === 'first_day' ? first : last;
	const rows = await reader.read('air_attainment', { dateFrom: period.from, dateTo, onDate });
	const [one] = rows;
	if (!one) return null;
	const editions = await reader.read('air_limit_editions', {});
	const of = (day: string) =>
		editions.find(({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && day <= effectiveTo);
	const other = of(onDate === last ? first : last)?.edition ?? one.edition;
	const units = await rankedUnits(reader);
	const whole = dateTo === last;
	return {
		whole,
		until: dateTo,
		edition: one.edition,
		straddles: other === one.edition ? null : { rule: standard.value, other, note: standard.note },
		confidence: rows.reduce((worst, row) => (row.confidence > worst ? row.confidence : worst), 'A'),
		limits: rows
			.filter((row) => row.areaCode === one.areaCode)
			.map(({ pollutant, statistic, limitValue }) => ({ pollutant, statistic, limit: limitValue })),
		counties: [...units.keys()].map((code) =>
			countyOf(
				unitOf(units, code),
				rows.filter((row) => row.areaCode === code),
				whole
			)
		)
	};
}

function countyOf({ code, name, short }: Area, rows: Row[], whole: boolean): AttainmentCounty {
	const tests = rows.map((row) => testOf(row, whole));
	const meets = tests.some((test) => test.meets === false)
		? false
		: tests.every((test) => test.meets === true) || null;
	return {
		area: { code, name, short },
		meets,
		tests,
		notJudged: meets === null ? lackOf(rows, whole) : null
	};
}

function testOf(row: Row, whole: boolean): AttainmentTest {
	const { pollutant, statistic, concentration, limitValue, multiple, validDays } = row;
	const meets = whole ? row.meets : null;
	return {
		...{ pollutant, statistic, value: concentration, limit: limitValue, meets, validDays },
		multiple: meets === false ? multiple : null
	};
}

/** Why the test with the fewest valid days is not judged. */
function lackOf(rows: Row[], whole: boolean): NotJudgedYear {
	const least = [...rows]
		.filter((row) => !row.valid || !whole)
		.sort((a, b) => a.validDays - b.validDays)[0];
	if (!least || least.validDays === 0) return { why: 'no_data' };
	const { validDays, yearDays: needed, shortMonth, shortDays, shortNeeded } = least;
	if (!whole) return { why: 'year_runs', validDays };
	if (shortMonth !== null && shortDays !== null && shortNeeded !== null)
		return { why: 'month', month: shortMonth, validDays: shortDays, needed: shortNeeded };
	return { why: 'year', validDays, needed };
}

/** The rules that attainment stands on, for "how it was computed". */
export function attainmentRules(attainment: Attainment | null): Rule[] {
	if (!attainment) return [];
	const note = attainment.straddles?.note ?? null;
	return [
		{
			subject: 'attainment',
			edition: attainment.edition,
			clause: 'HJ 663 表1；GB 3095 表1、表4',
			model: 'air/air_attainment.sql',
			note
		}
	];
}

/** Answers `/air/attainment/<year>.csv`. */
export async function airAttainment(
	reader: Reader,
	question: { period: Period; asof?: string }
): Promise<{ basis: Basis; period: Period; attainment: Attainment | null }> {
	const asof = await resolveAsof(reader, question.asof);
	const { dateTo } = spanOf(question.period, asof);
	const attainment = await attainmentOf(reader, question.period, dateTo);
	const rules = attainmentRules(attainment);
	return {
		basis: await basis(reader, asof, question.asof, rules, ['air_daily']),
		period: question.period,
		attainment
	};
}
