import { englishMonth } from '$lib/format/dates';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { airYear as chinese } from '../zh/air-year';

/** Why a county is not judged. */
type NotJudgedYear =
	| { why: 'no_data' }
	| { why: 'year_runs'; validDays: number }
	| { why: 'month'; month: string; validDays: number; needed: number }
	| { why: 'year'; validDays: number; needed: number };

const statistic: Readonly<Record<string, string>> = {
	mean: 'yearly mean',
	p98: '98th percentile of daily means',
	p95: '95th percentile of daily means',
	p90: '90th percentile of daily maximum 8-hour means'
};

const validOf = (valid: number, needed: number) =>
	`${plural(valid, 'valid day')}, at least ${needed} needed`;

/** Text of what the year pages of air add: attainment, cumulative index. */
export const airYear = {
	attainment: {
		title: 'Has the year attained the standard?',
		tableName: 'Yearly air-quality attainment',
		/** counties: attaining, not, not judged */
		lead: (meets: number, fails: number, open: number) =>
			[
				meets > 0
					? `${plural(meets, 'county attains', 'counties attain')} all six limits`
					: 'No county attains all six limits',
				fails > 0 ? `${plural(fails, 'misses at least one', 'miss at least one')}` : '',
				open > 0 ? `${plural(open, 'is', 'are')} not judged` : ''
			]
				.filter((part) => part !== '')
				.join(', ') + '.',
		running: (day: string) =>
			`Data to ${day}: the year is not over and is not judged. The table sets the statistics so far beside the limits, for reference.`,
		caption: (edition: string) =>
			`By the grade II limits of ${edition}. In each cell, above: yearly mean; below: percentile of daily means (of daily maximum 8-hour means for O3). CO and O3 are judged by the percentile alone. A pollutant attains when neither is above its limit, a county when all six do. In μg/m³ (CO in mg/m³). Bold: above the limit. Reasons: times over of each pollutant, yearly mean first, then percentile.`,
		straddles: (edition: string, other: string, day: string) =>
			`Two editions of the standard fall into this year (${other} and ${edition}): by the setting it is judged by ${edition}, in force on ${day}; to be confirmed.`,
		day: {
			last_day: 'the last day of the year',
			first_day: 'the first day of the year'
		} as Readonly<Record<string, string>>,
		confidence:
			'The rules of HJ 663 for percentiles and rounding are taken from secondary sources and not checked against the original; exceptional events and three-year moving means are not considered.',
		statistic,
		limit: 'Limit',
		verdict: 'Verdict',
		meets: 'Attains',
		fails: 'Does not attain',
		notJudged: 'Not judged',
		reason: 'Reason',
		item: 'Pollutant',
		test: 'Statistic',
		value: 'Value',
		multiple: 'Times over',
		validDays: 'Valid days',
		/** multiples: of the mean, of the percentile */
		exceeds: (pollutant: string, multiples: readonly string[]) =>
			`${pollutant} ${multiples.join(' and ')} times over`,
		because: (lack: NotJudgedYear): string => {
			switch (lack.why) {
				case 'no_data':
					return 'no data';
				case 'year_runs':
					return `the year is not over: ${plural(lack.validDays, 'valid day')} so far`;
				case 'month':
					return `${englishMonth(Number(lack.month.slice(5, 7)))}: ${validOf(lack.validDays, lack.needed)}`;
				case 'year':
					return `the year: ${validOf(lack.validDays, lack.needed)}`;
			}
		}
	},
	cumulative: {
		title: 'Composite index, cumulative from January: this year against last',
		tableName: 'Composite index, cumulative by month',
		caption: (profile: string) =>
			`One chart a county, cumulative from January to each month. Thick line: this year; thin: last year; both by ${profile}. All charts have the same axis. From the month on in which valid days fall short, a county is not ranked and its line breaks off.`,
		axis: (from: string, to: string) =>
			`Vertical axis ${from}–${to}, horizontal January to December. The two figures are the latest of this year and of last.`,
		table: 'Cumulative figures by month',
		tableCaption: 'Above: this year; small, below: the same months of last year.',
		now: 'This year',
		lastYear: 'Last year',
		label: (county: string, now: string, was: string) =>
			`${county}: composite index, cumulative by month; this year ${now}, same months of last year ${was}`,
		month: (month: number) =>
			month === 1 ? englishMonth(1) : `${englishMonth(1)}–${englishMonth(month)}`,
		index: 'Cumulative composite index',
		notRanked: 'Not ranked',
		until: 'Cumulative to',
		see: (months: string) => `See ${months} cumulative against last year`
	}
} as const satisfies Wording<typeof chinese>;
