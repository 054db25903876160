import { spanOf } from './span';
import { periodOf } from '$lib/format/period';
import type { Reader } from './ask';
import type { GoalLine } from './goal-line';
import { areaOf } from './fire-cases';
import type { Area } from './report';

/** This year's confirmed fires of a unit against the same days of the earlier years and against its mark. */
export interface FireYears {
	/** Earlier years on record, oldest first. */
	years: number[];
	until: string;
	rows: {
		area: Area;
		city: boolean;
		confirmed: number;
		/** By year of `years`; null where the record does not reach. */
		earlier: (number | null)[];
		/** Percent against last year. */
		change: number | null;
		target: number | null;
		/** null = no target, or the year can still turn it. */
		meets: boolean | null;
	}[];
}

/** 点火必罚 of a unit over every confirmed fire on record. */
export interface FirePenaltyRow {
	area: Area;
	city: boolean;
	confirmed: number;
	penalised: number;
	waived: number;
	inGrace: number;
	unpenalised: number;
	penaltyRate: number | null;
	oldestDays: number | null;
}

/** What the register of fires says to a statement that rests on it; null where none does. */
export interface GoalFires {
	years: FireYears | null;
	penalty: FirePenaltyRow[] | null;
}

export async function goalFires(
	reader: Reader,
	line: GoalLine,
	areas: Map<string, Area>,
	asof: string
): Promise<GoalFires | null> {
	if (line.indicator === 'fire-penalty')
		return { years: null, penalty: await penaltyRows(reader, areas, asof) };
	// A series without rows of the ledger is the measured count itself.
	if (line.indicator !== 'fire-points' || line.arithmetic !== 'series') return null;
	return { years: await fireYears(reader, areas, asof), penalty: null };
}

async function fireYears(
	reader: Reader,
	areas: Map<string, Area>,
	asof: string
): Promise<FireYears> {
	const span = spanOf(periodOf('year', asof), asof);
	const dates = { dateFrom: span.dateFrom, dateTo: span.dateTo };
	const found = await reader.read('fire_same_period', dates);
	const { beforeFrom, beforeTo, yearFrom, yearTo } = span;
	const ranking = await reader.read('ranking_fire_points', {
		...dates,
		...{ beforeFrom, beforeTo, yearFrom, yearTo },
		spanName: 'year'
	});
	const year = Number(span.dateFrom.slice(0, 4));
	const years = [...new Set(found.map((row) => row.year))].filter((one) => one < year).sort();
	const own = found.filter((row) => row.year === year);
	return {
		years,
		until: span.dateTo,
		rows: own
			.map((row) => {
				const mark = ranking.find((one) => one.areaCode === row.areaCode);
				const of = (one: number) =>
					found.find((other) => other.year === one && other.areaCode === row.areaCode);
				return {
					area: areaOf(areas, row.areaCode),
					city: row.kind === 'city',
					confirmed: row.confirmed,
					earlier: years.map((one) => (of(one)?.covered ? (of(one)?.confirmed ?? null) : null)),
					change: of(year - 1)?.change ?? null,
					target: mark?.targetValue ?? null,
					meets: mark?.meets ?? null
				};
			})
			.sort(
				(a, b) =>
					Number(a.city) - Number(b.city) ||
					b.confirmed - a.confirmed ||
					a.area.code.localeCompare(b.area.code)
			)
	};
}

async function penaltyRows(
	reader: Reader,
	areas: Map<string, Area>,
	asof: string
): Promise<FirePenaltyRow[]> {
	const rows = await reader.read('fire_penalty', { onDate: asof });
	return rows
		.map(({ areaCode, kind, oldestUnpenalisedDays, ...counts }) => ({
			...counts,
			area: areaOf(areas, areaCode),
			city: kind === 'city',
			oldestDays: oldestUnpenalisedDays
		}))
		.sort(
			(a, b) =>
				Number(a.city) - Number(b.city) ||
				(a.penaltyRate ?? 101) - (b.penaltyRate ?? 101) ||
				b.unpenalised - a.unpenalised ||
				a.area.code.localeCompare(b.area.code)
		);
}
