import type { Models } from '$lib/server/database/models.generated';

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

/** Rows by their unit: a province's year has sixty thousand days, which are not to be searched for each county. */
export function byArea<Row extends { areaCode: string }>(rows: readonly Row[]): Map<string, Row[]> {
	return groupedBy(rows, ({ areaCode }) => areaCode);
}

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const group = groups.get(keyOf(row));
		if (group) group.push(row);
		else groups.set(keyOf(row), [row]);
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

/** Pollutant that was primary on most days over AQI 100; of equals the first by name. */
export function frequentPrimary(days: readonly DayRow[]): string | null {
	const counts = new Map<string, number>();
	for (const day of days)
		if ((day.aqi ?? 0) > 100)
			for (const pollutant of day.primaryPollutants ?? [])
				counts.set(pollutant, (counts.get(pollutant) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? null;
}

/** With an even number of counties the median is the lower middle one: an AQI that a county really had. */
export function trendOf(dates: readonly string[], days: readonly DayRow[]): TrendDay[] {
	const byDay = groupedBy(days, ({ day }) => day);
	return dates.map((day) => {
		const values = (byDay.get(day) ?? [])
			.flatMap((row) => (row.aqi === null ? [] : [row.aqi]))
			.sort((a, b) => a - b);
		return {
			day,
			median: values[Math.floor((values.length - 1) / 2)] ?? null,
			highest: values.at(-1) ?? null
		};
	});
}
