import { addDays } from '$lib/format/dates';
import type { Period } from '$lib/format/period';
import { weekOf, type Week } from '$lib/format/week';
import type { Reader } from './ask';
import type { CountyRanking } from './county-ranking';

/** Weeks on the small line of the water domain. */
const WEEKS = 8;

/** The cross-county sections of the newest week and the share at the mark over the last weeks. */
export interface WaterSeries {
	week: Week;
	met: number;
	assessed: number;
	failed: number;
	/** Sections of class 6 (劣Ⅴ). */
	inferior: number;
	/** Dry, frozen, without water or suspended. */
	unsampled: number;
	share: number | null;
	/** Share of the week before. */
	before: number | null;
	/** Percent that is to be met. */
	target: number | null;
	/** Sections that would have to meet their target besides, to reach it. */
	lacking: number | null;
	weeks: { id: string; label: string; share: number | null }[];
}

/** Good county-days by month, and how many counties keep the mark of the composite index. */
export interface AirSeries {
	month: { id: string; label: string; short: string };
	ranked: number;
	met: number;
	/** The mark of the composite index. */
	target: number | null;
	goodRate: number | null;
	goodRateLastYear: number | null;
	/** January to the month of judgement, percent of judged county-days. */
	months: { month: number; rate: number | null; lastYear: number | null; unfinished: boolean }[];
}

/** Confirmed fires of the year and their penalties. */
export interface FireSeries {
	year: number;
	confirmed: number;
	penalised: number;
	unpenalised: number;
	oldestDays: number | null;
	/** Percent of what is out of its grace period. */
	rate: number | null;
	months: { month: number; confirmed: number; unpenalised: number; unfinished: boolean }[];
}

export async function waterSeries(
	reader: Reader,
	week: Week,
	asof: string
): Promise<WaterSeries | null> {
	const from = addDays(week.from, -7 * (WEEKS - 1));
	const rows = await reader.read('water_trend', { dateFrom: from, dateTo: week.to });
	const ordered = [...rows].sort((a, b) => a.dateFrom.localeCompare(b.dateFrom));
	const now = ordered.at(-1);
	if (!now) return null;
	const { met, assessed } = now;
	const [mark] = await reader.read('water_goal', { onDate: asof, met, assessed });
	return {
		week,
		met,
		assessed,
		failed: now.failed,
		inferior: now.classes.find((one) => one.class === 6)?.sections ?? 0,
		unsampled: now.dry + now.frozen + now.noWater + now.suspended,
		share: now.shareMet,
		before: ordered.at(-2)?.shareMet ?? null,
		target: mark?.goal ?? null,
		lacking: mark?.short ?? null,
		weeks: ordered.map((row) => {
			const { id, short } = weekOf(row.dateFrom);
			return { id, label: short, share: row.shareMet };
		})
	};
}

export async function airSeries(
	reader: Reader,
	asof: string,
	ranking: CountyRanking,
	period: Period
): Promise<AirSeries | null> {
	const year = Number(asof.slice(0, 4));
	const now = await reader.read('air_good_months', { dateFrom: `${year}-01-01`, dateTo: asof });
	if (now.length === 0) return null;
	const before = await reader.read('air_good_months', {
		dateFrom: `${year - 1}-01-01`,
		dateTo: `${year - 1}-12-31`
	});
	const monthOf = (row: { month: string }) => Number(row.month.slice(5, 7));
	const rateOf = (rows: typeof now, month: number) =>
		rows.find((row) => monthOf(row) === month)?.goodRate ?? null;
	const last = Number(asof.slice(5, 7));
	const ranked = ranking.rows.filter((row) => row.rank !== null);
	const shown = Number(period.to.slice(5, 7));
	return {
		month: { id: period.id, label: period.label, short: period.short },
		ranked: ranked.length,
		met: ranked.filter((row) => row.meets === true).length,
		target: ranking.target?.value ?? null,
		goodRate: rateOf(period.to.startsWith(String(year)) ? now : before, shown),
		goodRateLastYear: period.to.startsWith(String(year)) ? rateOf(before, shown) : null,
		months: Array.from({ length: last }, (_, i) => ({
			month: i + 1,
			rate: rateOf(now, i + 1),
			lastYear: rateOf(before, i + 1),
			unfinished: i + 1 === last && period.id !== asof.slice(0, 7)
		}))
	};
}

export async function fireSeries(reader: Reader, asof: string): Promise<FireSeries | null> {
	const year = Number(asof.slice(0, 4));
	const bounds = { dateFrom: `${year}-01-01`, dateTo: asof, onDate: asof };
	const city = (await reader.read('fire_county', bounds)).find((row) => row.kind === 'city');
	if (!city || city.pushed === 0) return null;
	const months = await reader.read('fire_months', bounds);
	const last = Number(asof.slice(5, 7));
	const monthIsOver = asof === `${asof.slice(0, 7)}-${daysIn(asof)}`;
	return {
		year,
		confirmed: city.confirmed,
		penalised: city.penalised,
		unpenalised: city.unpenalised,
		oldestDays: city.oldestUnpenalisedDays,
		rate: city.penaltyRate,
		months: Array.from({ length: last }, (_, i) => {
			const row = months.find((found) => Number(found.month.slice(5, 7)) === i + 1);
			return {
				month: i + 1,
				confirmed: row?.confirmed ?? 0,
				unpenalised: row?.unpenalised ?? 0,
				unfinished: i + 1 === last && !monthIsOver
			};
		})
	};
}

/** Number of days of a day's month. */
function daysIn(day: string): number {
	return Number(addDays(`${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1).slice(8));
}
