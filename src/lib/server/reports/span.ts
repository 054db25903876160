import { addYears, parseISO } from 'date-fns';
import { isoDate } from '$lib/format/dates';
import { previousPeriod, samePeriodLastYear, type Period } from '$lib/format/period';

/** The raw bounds of a comparison: a period up to the day of judgement, the one before, the same one of last year. */
export interface Span {
	dateFrom: string;
	dateTo: string;
	beforeFrom: string;
	beforeTo: string;
	yearFrom: string;
	yearTo: string;
	/** True while the period runs: it is then compared with the same days of last year. */
	unfinished: boolean;
}

/** Bounds of a period as of a day. Months 1 to 1 have no period before them in their year: December stands in. */
export function spanOf(period: Period, asof: string): Span {
	const unfinished = asof < period.to;
	const dateTo = unfinished ? asof : period.to;
	const lastYear = samePeriodLastYear(period);
	const before = previousPeriod(period);
	return {
		dateFrom: period.from,
		dateTo,
		beforeFrom: before?.from ?? lastYear.from,
		beforeTo: before?.to ?? lastYear.to,
		yearFrom: lastYear.from,
		yearTo: unfinished ? isoDate(addYears(parseISO(dateTo), -1)) : lastYear.to,
		unfinished
	};
}
