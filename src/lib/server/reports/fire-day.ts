import { addDays } from '$lib/format/dates';
import { rankedUnits, type Unit } from './areas';
import type { Reader } from './ask';
import { basis } from './basis';
import { fireAsof } from './fire-asof';
import { areaOf, fireCase, type FireCase } from './fire-cases';
import { tallyOf, type FireTally } from './fire-period';
import { fireRules } from './fire-rules';
import { fireEvents, satelliteTally, type FireEvent, type SatelliteTally } from './fire-satellite';
import { areaNames } from './goal-areas';
import type { Area, Basis } from './report';

export interface FireDayCounty {
	area: Unit;
	tally: FireTally;
	satellite: SatelliteTally;
}

/** A point of a ministry's or a province's list. */
export interface FireListing {
	source: string;
	time: string | null;
	latitude: number;
	longitude: number;
	/** null = 未定位. */
	area: Area | null;
	/** As printed. */
	printed: string;
	nearLine: boolean;
	inRegion: boolean;
}

/** One statistical day: alarms as cases, satellite events with their rows, both by county. */
export interface FireDay {
	basis: Basis;
	day: string;
	/** The hours it ran, Beijing time. */
	opensAt: string;
	closesAt: string;
	closesHour: number;
	city: FireTally;
	/** The day before: a bulletin of day D prints the verification of D−1. */
	before: { day: string; pushed: number; confirmed: number; rate: number | null };
	counties: FireDayCounty[];
	cases: FireCase[];
	satellite: SatelliteTally;
	events: FireEvent[];
	listings: FireListing[];
	previous: string | null;
	next: string | null;
}

/** Answers `/fire/<day>`. */
export async function fireDay(
	reader: Reader,
	question: { day: string; asof?: string }
): Promise<FireDay> {
	const { day } = question;
	const asof = await fireAsof(reader, question.asof);
	const dates = { dateFrom: day, dateTo: day };
	const areas = await areaNames(reader);
	const tallies = await reader.read('fire_county', { ...dates, onDate: asof });
	const satellites = await reader.read('fire_event_tally', dates);
	const cases = await reader.read('fire_cases', { ...dates, onDate: asof });
	const city = tallies.find((row) => row.kind === 'city');
	const [before, own] = await reader.read('fire_alarm_days', {
		dateFrom: addDays(day, -1),
		dateTo: day
	});
	if (!city || !before || !own) throw new Error(`the models of fires gave no row for ${day}`);
	const units = await rankedUnits(reader);
	return {
		basis: await basis(reader, asof, question.asof, await fireRules(reader, day), [
			'fire_alarm',
			'fire_detection'
		]),
		day,
		...{ opensAt: own.opensAt, closesAt: own.closesAt, closesHour: own.closesHour },
		city: tallyOf(city),
		before: {
			...{ day: before.day, pushed: before.pushed, confirmed: before.confirmed },
			rate: before.verificationRate
		},
		counties: [...units.values()].flatMap((area) => {
			const tally = tallies.find((row) => row.areaCode === area.code);
			const satellite = satellites.find((row) => row.areaCode === area.code);
			return tally ? [{ area, tally: tallyOf(tally), satellite: satelliteTally(satellite) }] : [];
		}),
		cases: cases
			.map((row) => fireCase(row, areas))
			.sort((a, b) => a.alarmedAt.localeCompare(b.alarmedAt) || a.alarmNo.localeCompare(b.alarmNo)),
		satellite: satelliteTally(satellites.find((row) => row.kind === 'city')),
		events: await fireEvents(reader, day, areas),
		listings: await listingsOf(reader, day, areas),
		...(await neighbours(reader, day, asof))
	};
}

async function listingsOf(
	reader: Reader,
	day: string,
	areas: Map<string, Area>
): Promise<FireListing[]> {
	const rows = await reader.read('fire_listings', { dateFrom: day, dateTo: day });
	return rows
		.map((row) => ({
			source: row.source,
			time: row.observedTime,
			...{ latitude: row.latitude, longitude: row.longitude },
			area: row.areaCode === null ? null : areaOf(areas, row.areaCode),
			printed: [row.city, row.county, row.township].filter((part) => part !== null).join(''),
			...{ nearLine: row.nearLine, inRegion: row.inRegion }
		}))
		.sort(
			(a, b) =>
				Number(b.inRegion) - Number(a.inRegion) ||
				a.source.localeCompare(b.source) ||
				a.latitude - b.latitude ||
				a.longitude - b.longitude
		);
}

async function neighbours(reader: Reader, day: string, asof: string) {
	const [span] = await reader.read('fire_span', { onDate: asof });
	return {
		previous: span?.firstDay && day > span.firstDay ? addDays(day, -1) : null,
		next: day < asof ? addDays(day, 1) : null
	};
}
