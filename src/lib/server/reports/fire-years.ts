import type { Models } from '$lib/server/database/models.generated';
import type { Span } from './span';

/** A unit, or the city, in one of the years on record; newest year first. */
export type SameRow = Models['fire_same_period']['row'];

/** A period against the same days of the earlier years on record. */
export type Season = 'above' | 'within' | 'below';

/** The same span of days in a year on record. */
export interface FireYear {
	year: number;
	pushed: number;
	confirmed: number;
	/** False where the alarms on record do not reach. */
	covered: boolean;
	/** Percent of this period against that year. */
	change: number | null;
}

/** The years of the city. */
export function yearsOf(rows: readonly SameRow[]): FireYear[] {
	return rows
		.filter((row) => row.kind === 'city')
		.map(({ year, pushed, confirmed, covered, change }) => ({
			...{ year, pushed, confirmed, covered, change }
		}));
}

/** Unusual for the season: beyond all earlier years on record; told from two years on. */
export function seasonOf(years: FireYear[], span: Span): Season | null {
	const own = years.find(({ year }) => year === Number(span.dateFrom.slice(0, 4)));
	const earlier = years.filter((one) => one !== own && one.covered).map((one) => one.confirmed);
	if (!own?.covered || earlier.length < 2) return null;
	if (own.confirmed > Math.max(...earlier)) return 'above';
	return own.confirmed < Math.min(...earlier) ? 'below' : 'within';
}

/** Confirmed fires of the units in the same span of last year, by code; empty where the alarms on record do not reach. */
export function lastYearOf(rows: readonly SameRow[]): ReadonlyMap<string, number> {
	const year = (rows[0]?.year ?? 0) - 1;
	const found = rows.filter((row) => row.year === year && row.covered);
	return new Map(found.map(({ areaCode, confirmed }) => [areaCode, confirmed]));
}
