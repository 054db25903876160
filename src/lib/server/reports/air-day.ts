import type { Models } from '$lib/server/database/models.generated';
import { addDays } from '$lib/format/dates';
import { rankedUnits, type Unit } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import { stationPractice, type StationPractice } from './air-stations';
import type { Area, Basis, Rule } from './report';

/** One pollutant of a day: concentration (µg/m³, CO mg/m³) and its IAQI; null = missing. */
export interface DayPollutant {
	pollutant: string;
	concentration: number | null;
	iaqi: number | null;
}

export interface AirDayCounty {
	area: Area;
	/** null = no data, or not judged because a pollutant is missing. */
	aqi: number | null;
	level: number | null;
	primary: string[];
	pollutants: DayPollutant[];
	/** AQI of the day before. */
	before: number | null;
	/** False when nothing came for the day. */
	received: boolean;
	/** True while the value in force is 实况. */
	provisional: boolean;
	/** AQI that the file printed, where it differs from ours. */
	publishedAqi: number | null;
}

/** The daily notice: every county of one day, the worst first. */
export interface AirDayReport {
	basis: Basis;
	day: string;
	edition: string | null;
	counties: AirDayCounty[];
	summary: {
		received: number;
		expected: number;
		/** Counties by AQI level 1 to 6. */
		levels: number[];
	};
	/** How stations make county values; null where none do. */
	stations: StationPractice | null;
	previous: string | null;
	next: string | null;
}

type DayRow = Models['air_day']['row'];

/** Answers `/air/<day>`. */
export async function airDay(
	reader: Reader,
	question: { day: string; asof?: string }
): Promise<AirDayReport> {
	const asof = await resolveAsof(reader, question.asof);
	const { day } = question;
	const rows = await reader.read('air_day', { dateFrom: addDays(day, -1), dateTo: day });
	const units = await rankedUnits(reader);
	const today = rows.filter((row) => row.day === day);
	const counties = [...units.values()].map((unit) => countyOf(unit, day, rows)).sort(worstFirst);
	const edition = today.find((row) => row.edition)?.edition ?? null;
	return {
		basis: await basis(reader, asof, question.asof, rulesOf(edition), ['air_daily']),
		day,
		edition,
		counties,
		summary: {
			received: counties.filter((county) => county.received).length,
			expected: units.size,
			levels: [1, 2, 3, 4, 5, 6].map(
				(level) => counties.filter((county) => county.level === level).length
			)
		},
		stations: await stationPractice(reader, { dateFrom: day, dateTo: day }),
		...(await neighbours(reader, day, asof))
	};
}

function countyOf(unit: Unit, day: string, rows: DayRow[]): AirDayCounty {
	const { code, name, short } = unit;
	const own = rows.filter((row) => row.areaCode === code);
	const row = own.find((found) => found.day === day);
	const before = own.find((found) => found.day !== day);
	return {
		area: { code, name, short },
		aqi: row?.aqi ?? null,
		level: row?.level ?? null,
		primary: row?.primaryPollutants ?? [],
		pollutants: row ? pollutantsOf(row) : [],
		before: before?.aqi ?? null,
		received: row !== undefined,
		provisional: row?.dataStatus === '实况',
		publishedAqi:
			row?.publishedAqi != null && row.publishedAqi !== row.aqi ? row.publishedAqi : null
	};
}

function pollutantsOf(row: DayRow): DayPollutant[] {
	return [
		{ pollutant: 'so2', concentration: row.so2, iaqi: row.so2Iaqi },
		{ pollutant: 'no2', concentration: row.no2, iaqi: row.no2Iaqi },
		{ pollutant: 'co', concentration: row.co, iaqi: row.coIaqi },
		{ pollutant: 'o3', concentration: row.o3, iaqi: row.o3Iaqi },
		{ pollutant: 'pm10', concentration: row.pm10, iaqi: row.pm10Iaqi },
		{ pollutant: 'pm2_5', concentration: row.pm2_5, iaqi: row.pm2_5Iaqi }
	];
}

/** The highest AQI first; equal ones by code; those without a verdict last. */
function worstFirst(a: AirDayCounty, b: AirDayCounty): number {
	return (b.aqi ?? -1) - (a.aqi ?? -1) || a.area.code.localeCompare(b.area.code);
}

function rulesOf(edition: string | null): Rule[] {
	return edition
		? [{ subject: 'aqi', edition, clause: '表1、表2', model: 'air/air_judged.sql', note: null }]
		: [];
}

async function neighbours(reader: Reader, day: string, asof: string) {
	const [span] = await reader.read('data_span', { onDate: asof });
	return {
		previous: span?.firstDay && day > span.firstDay ? addDays(day, -1) : null,
		next: span?.lastDay && day < span.lastDay ? addDays(day, 1) : null
	};
}
