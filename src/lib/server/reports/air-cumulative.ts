import type { Period } from '$lib/format/period';
import { rankedUnits } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import type { Area, Basis } from './report';
import { settingOn } from './settings';
import { spanOf, type Span } from './span';

/** Months 1 to N of a county. */
export interface CumulativeMonth {
	/** First day of month N. */
	month: string;
	index: number | null;
	indexLastYear: number | null;
	/** Percent of last year's. */
	change: number | null;
	/** Key of words.common.notRanked. */
	notRanked: string | null;
}

export interface CumulativeCounty {
	area: Area;
	months: CumulativeMonth[];
}

/** Composite index of months 1 to N beside last year's, month by month, one profile for both years. */
export interface Cumulative {
	profile: string;
	until: string;
	counties: CumulativeCounty[];
}

/** The cumulative index of a year, or of its months so far; null for periods that do not begin with the year. */
export async function cumulativeOf(
	reader: Reader,
	period: Period,
	{ dateTo, yearTo }: Pick<Span, 'dateTo' | 'yearTo'>,
	profileName: string
): Promise<Cumulative | null> {
	if (!['year', 'year_to_date'].includes(period.kind)) return null;
	const rows = await reader.read('air_cumulative', { dateTo, yearTo, profileName });
	const units = await rankedUnits(reader);
	const counties = [...units.values()].map(({ code, name, short }) => ({
		area: { code, name, short },
		months: rows
			.filter((row) => row.areaCode === code)
			.map(({ month, value, yearValue, change, notRanked }) => ({
				...{ month, index: value, indexLastYear: yearValue, change, notRanked }
			}))
	}));
	return { profile: profileName, until: dateTo, counties };
}

/** Answers `/air/cumulative/<year>.csv`. */
export async function airCumulative(
	reader: Reader,
	question: { period: Period; asof?: string }
): Promise<{ basis: Basis; period: Period; cumulative: Cumulative | null }> {
	const asof = await resolveAsof(reader, question.asof);
	const span = spanOf(question.period, asof);
	const profile = await settingOn(reader, 'air.profile', span.dateTo);
	return {
		basis: await basis(reader, asof, question.asof, [], ['air_daily']),
		period: question.period,
		cumulative: await cumulativeOf(reader, question.period, span, profile.value)
	};
}
