import type { Models } from '$lib/server/database/models.generated';
import { nextPeriod, previousPeriod, type Period } from '$lib/format/period';
import { rankedUnits, unitOf, type Unit } from './areas';
import type { Reader } from './ask';
import { basis } from './basis';
import { fireAsof } from './fire-asof';
import { fireCase, type FireCase } from './fire-cases';
import { fireMap, type FireMap } from './fire-map';
import { fireRules } from './fire-rules';
import { satelliteTally, type SatelliteTally } from './fire-satellite';
import {
	lastYearOf,
	seasonOf,
	yearsOf,
	type FireYear,
	type SameRow,
	type Season
} from './fire-years';
import { areaNames } from './goal-areas';
import type { Basis } from './report';
import { spanOf } from './span';

/** What counties may be ranked by. */
export const fireOrders = ['confirmed', 'rate', 'penalty', 'density'] as const;
export type FireOrder = (typeof fireOrders)[number];

/** Alarms of a unit or of the city, as cases on the day of judgement. */
export type FireTally = Pick<
	Models['fire_county']['row'],
	| 'pushed'
	| 'confirmed'
	| 'rejected'
	| 'outside'
	| 'pending'
	| 'verificationRate'
	| 'penalised'
	| 'waived'
	| 'inGrace'
	| 'unpenalised'
	| 'penaltyRate'
	| 'open'
	| 'oldestUnpenalisedDays'
>;

export interface FireCounty {
	area: Unit;
	tally: FireTally;
	/** Confirmed fires per 千公顷 of cropland; null where it is not known. */
	density: number | null;
	/** In the order asked for; null = no rank for want of a denominator. */
	rank: number | null;
	tied: boolean;
	/** Confirmed in the same span of last year; null where the alarms on record do not reach. */
	lastYear: number | null;
	satellite: SatelliteTally;
}

/** The month, or another period of whole months, of all counties. */
export interface FirePeriod {
	basis: Basis;
	period: Period;
	until: string;
	unfinished: boolean;
	previous: Period | null;
	next: Period | null;
	/** False where no alarm is on record for the period: then nothing is zero. */
	covered: boolean;
	city: FireTally;
	counties: FireCounty[];
	order: FireOrder;
	/** True where some cropland is known, so that there is a ranking by it. */
	croplandKnown: boolean;
	days: { day: string; pushed: number; confirmed: number; pending: number; events: number }[];
	hours: { hour: number; pushed: number; confirmed: number }[];
	causes: { cause: string | null; pushed: number; confirmed: number }[];
	/** Newest first, the period itself included. */
	years: FireYear[];
	/** The period against the same days of the earlier years on record. */
	season: Season | null;
	satellite: SatelliteTally & { beyond: number };
	/** Where the bureau has loaded a boundary file. */
	map: FireMap | null;
	/** Points of the ministry's and the province's lists, by source. */
	listings: { source: string; points: number }[];
	/** Open on the day of judgement, of any period. */
	open: FireCase[];
}

export interface FirePeriodQuestion {
	period: Period;
	asof?: string;
	order?: FireOrder;
}

/** Answers `/fire/<month>` and `/fire/<year>`. */
export async function firePeriod(
	reader: Reader,
	question: FirePeriodQuestion
): Promise<FirePeriod> {
	const { period } = question;
	const asof = await fireAsof(reader, question.asof);
	const span = spanOf(period, asof);
	const dates = { dateFrom: span.dateFrom, dateTo: span.dateTo };
	const areas = await areaNames(reader);
	const tallies = await reader.read('fire_county', { ...dates, onDate: asof });
	const city = tallies.find((row) => row.kind === 'city');
	if (!city) throw new Error('the register has no unit of kind city; add one to unit.csv');
	const satellites = await reader.read('fire_event_tally', dates);
	const ranking = await reader.read('fire_ranking', { ...dates, onDate: asof });
	const croplandKnown = ranking.some((row) => row.density !== null);
	const order = question.order === 'density' && !croplandKnown ? 'confirmed' : question.order;
	const same = await reader.read('fire_same_period', dates);
	const years = yearsOf(same);
	const days = await daysOf(reader, dates);
	return {
		basis: await basis(reader, asof, question.asof, await fireRules(reader, span.dateTo), [
			'fire_alarm',
			'fire_detection'
		]),
		...{ period, until: span.dateTo, unfinished: span.unfinished },
		...(await neighbours(reader, period, asof)),
		covered: years.find(({ year }) => year === Number(span.dateFrom.slice(0, 4)))?.covered ?? false,
		city: tallyOf(city),
		counties: countiesOf(
			{ ranking, satellites, same },
			await rankedUnits(reader),
			order ?? 'confirmed'
		),
		...{ order: order ?? 'confirmed', croplandKnown },
		days: days.days,
		hours: await reader.read('fire_hours', dates),
		causes: await reader.read('fire_causes', dates),
		years,
		season: seasonOf(years, span),
		satellite: {
			...satelliteTally(satellites.find((row) => row.kind === 'city')),
			beyond: days.beyond
		},
		map: await fireMap(reader, dates),
		listings: await listingsOf(reader, dates),
		open: (await reader.read('fire_open_cases', { onDate: asof })).map((row) =>
			fireCase(row, areas)
		)
	};
}

export function tallyOf(row: FireTally): FireTally {
	return {
		...{ pushed: row.pushed, confirmed: row.confirmed, rejected: row.rejected },
		...{ outside: row.outside, pending: row.pending, verificationRate: row.verificationRate },
		...{ penalised: row.penalised, waived: row.waived, inGrace: row.inGrace },
		...{ unpenalised: row.unpenalised, penaltyRate: row.penaltyRate, open: row.open },
		oldestUnpenalisedDays: row.oldestUnpenalisedDays
	};
}

interface Found {
	ranking: Models['fire_ranking']['row'][];
	satellites: Models['fire_event_tally']['row'][];
	same: SameRow[];
}

function countiesOf(
	{ ranking, satellites, same }: Found,
	units: Map<string, Unit>,
	order: FireOrder
): FireCounty[] {
	const lastYear = lastYearOf(same);
	return ranking
		.map((row) => {
			const { rank, tied } = rankOf(row, order);
			return {
				area: unitOf(units, row.areaCode),
				tally: tallyOf(row),
				density: row.density,
				...{ rank, tied },
				lastYear: lastYear.get(row.areaCode) ?? null,
				satellite: satelliteTally(satellites.find((found) => found.areaCode === row.areaCode))
			};
		})
		.sort((a, b) => (a.rank ?? 1e6) - (b.rank ?? 1e6) || a.area.code.localeCompare(b.area.code));
}

function rankOf(row: Models['fire_ranking']['row'], order: FireOrder) {
	switch (order) {
		case 'confirmed':
			return { rank: row.confirmedRank, tied: row.confirmedTied };
		case 'rate':
			return { rank: row.rateRank, tied: row.rateTied };
		case 'penalty':
			return { rank: row.penaltyRank, tied: row.penaltyTied };
		case 'density':
			return { rank: row.densityRank, tied: row.densityTied };
	}
}

type Dates = { dateFrom: string; dateTo: string };

async function daysOf(reader: Reader, dates: Dates) {
	const alarms = await reader.read('fire_alarm_days', dates);
	const seen = await reader.read('fire_detection_days', dates);
	const events = new Map(seen.map((row) => [row.day, row.events]));
	return {
		days: alarms.map(({ day, pushed, confirmed, pending }) => ({
			...{ day, pushed, confirmed, pending },
			events: events.get(day) ?? 0
		})),
		beyond: seen.reduce((sum, row) => sum + row.beyond, 0)
	};
}

async function listingsOf(reader: Reader, dates: Dates): Promise<FirePeriod['listings']> {
	const points = new Map<string, number>();
	for (const { source, inRegion } of await reader.read('fire_listings', dates))
		if (inRegion) points.set(source, (points.get(source) ?? 0) + 1);
	return [...points]
		.map(([source, count]) => ({ source, points: count }))
		.sort((a, b) => a.source.localeCompare(b.source));
}

/** Periods of the same kind that the record of fires reaches. */
async function neighbours(reader: Reader, period: Period, asof: string) {
	const [span] = await reader.read('fire_span', { onDate: asof });
	const previous = previousPeriod(period);
	const next = nextPeriod(period);
	return {
		previous: previous && span?.firstDay && previous.to >= span.firstDay ? previous : null,
		next: next && next.from <= asof ? next : null
	};
}
