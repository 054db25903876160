import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';

export type DayRow = Models['air_day']['row'];

/** One county and day of the calendar. */
export interface AirDay {
	day: string;
	/** null = not judged: a pollutant is missing and the edition forbids it. */
	aqi: number | null;
	level: number | null;
	primary: string[];
	/** Edition of HJ 633 that judged the day. */
	edition: string | null;
}

/** Median and highest county AQI of a day; null = no data. */
export interface TrendDay {
	day: string;
	median: number | null;
	highest: number | null;
}

/** Days whose every county is told: more do not stand side by side, and a province's year would be sixty thousand rows. */
const MOST_DAYS = 31;

/** The days of a period county by county; none of a longer one. */
export async function daysTold(
	reader: Reader,
	dates: readonly string[],
	span: { dateFrom: string; dateTo: string }
): Promise<DayRow[]> {
	if (dates.length > MOST_DAYS) return [];
	return reader.read('air_day', { dateFrom: span.dateFrom, dateTo: span.dateTo });
}

/** Median and highest of every day, those without data too, and the editions that judged them. */
export async function trendOf(
	reader: Reader,
	dates: readonly string[],
	{ dateFrom, dateTo }: { dateFrom: string; dateTo: string }
): Promise<{ trend: TrendDay[]; editions: string[] }> {
	const rows = await reader.read('air_trend', { dateFrom, dateTo });
	const found = new Map(rows.map((row) => [row.day, row]));
	return {
		trend: dates.map((day) => {
			const { median = null, highest = null } = found.get(day) ?? {};
			return { day, median, highest };
		}),
		editions: [...new Set(rows.flatMap(({ edition }) => (edition ? [edition] : [])))]
	};
}

/** Rows by their unit: a province's year has sixty thousand days, which are not to be searched for each county. */
export function byArea<Row extends { areaCode: string }>(rows: readonly Row[]): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const group = groups.get(row.areaCode);
		if (group) group.push(row);
		else groups.set(row.areaCode, [row]);
	}
	return groups;
}

/** A county's days in the order of the calendar; null = no data. */
export function calendarOf(dates: readonly string[], rows: readonly DayRow[]): (AirDay | null)[] {
	const found = new Map(rows.map((row) => [row.day, row]));
	return dates.map((day) => dayOf(found.get(day)));
}

function dayOf(row: DayRow | undefined): AirDay | null {
	if (!row) return null;
	const { day, aqi, level, edition } = row;
	return { day, aqi, level, primary: row.primaryPollutants ?? [], edition };
}
