import type { Clause } from '../index';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { ranking as chinese } from '../zh/ranking';

/** Names of the indicators that counties are ranked on. */
const indicator: Readonly<Record<string, string>> = {
	'air-index': 'Composite index',
	pm2_5: 'PM2.5',
	pm10: 'PM10',
	o3: 'O3',
	'good-days': 'Good days',
	'water-compliance': 'Sections that meet target',
	'fire-points': 'Confirmed fires'
};

const unit: Readonly<Record<string, string>> = {
	none: '',
	ugm3: 'μg/m³',
	days: 'days',
	percent: '%',
	alarms: 'fires'
};

/** Figures that the headline of a ranking is made of. */
interface Counts {
	ranked: number;
	met: number;
	missed: number;
	/** Moved the wrong way year on year; null where there is no last year. */
	worsened: number | null;
	hasTarget: boolean;
	lowerIsBetter: boolean;
}

/** Counties one after the other: A, B (tied) */
function placed(names: { name: string; tied: boolean }[]): string {
	return names.map(({ name, tied }) => (tied ? `${name} (tied)` : name)).join(', ');
}

export const ranking = {
	title: 'Ranking',
	indicator,
	/** The full name above the headline. */
	indicatorLong: {
		'air-index': 'Composite ambient air-quality index',
		pm2_5: 'Fine particles (PM2.5)',
		pm10: 'Inhalable particles (PM10)',
		o3: 'Ozone, 90th percentile of daily maximum 8-hour means',
		'good-days': 'Good days',
		'water-compliance': 'Share of answered sections that meet their target',
		'fire-points': 'Confirmed open-burning fires'
	} as Readonly<Record<string, string>>,
	unit,
	tableName: 'Ranking',
	code: 'Code',
	changeRank: 'Rank by change',
	received: 'Received',
	expected: 'Expected',
	unitInHeading: (id: string) => (unit[id] ? ` (${unit[id]})` : ''),
	changeHeading: (change: string) =>
		change === 'percent'
			? 'Year on year (%)'
			: change === 'points'
				? 'Year on year (pp)'
				: 'Year on year (difference)',
	order: { level: 'Level', change: 'Change' },
	span: {
		month: 'Month',
		year_to_date: 'Year to date',
		year: 'Year',
		quarter: 'Quarter',
		half: 'Half-year'
	} as Readonly<Record<string, string>>,
	switchLabel: 'Another ranking',
	periodsLabel: 'Periods',
	/** 18 counties ranked, 12 meet the target, 6 miss it; 3 rose year on year instead of falling. */
	lead: ({ ranked, met, missed, worsened, hasTarget, lowerIsBetter }: Counts): Clause[] => {
		if (ranked === 0) return [{ text: 'No county can be ranked.' }];
		const turned = lowerIsBetter
			? 'rose year on year instead of falling'
			: 'fell year on year instead of rising';
		const end = worsened === null ? '.' : '; ';
		const marks: Clause[] = hasTarget
			? [
					{ text: `${plural(met, 'meets', 'meet')} the target, ` },
					missed > 0
						? { text: `${plural(missed, 'misses', 'miss')} it${end}`, warn: true }
						: { text: `none misses it${end}` }
				]
			: [{ text: `no target set${end}` }];
		const change: Clause[] =
			worsened === null ? [] : [{ text: `${worsened > 0 ? worsened : 'none'} ${turned}.` }];
		return [{ text: `${plural(ranked, 'county')} ranked, ` }, ...marks, ...change];
	},
	leadByChange: (better: number, worse: number, same: number): Clause[] => [
		{ text: `Compared with a year ago, ${better} better, ` },
		worse > 0
			? { text: `${worse} worse${same > 0 ? ', ' : '.'}`, warn: true }
			: { text: `none worse${same > 0 ? ', ' : '.'}` },
		...(same > 0 ? [{ text: `${same} unchanged.` }] : [])
	],
	/** The first three in order, and the last three from the bottom. */
	ends: (first: { name: string; tied: boolean }[], last: { name: string; tied: boolean }[]) =>
		`First three, in order: ${placed(first)}; last three, from the bottom: ${placed(last)}. `,
	running: (day: string) =>
		`Counted to ${day}, the period is not over; compared with the same days a year ago. `,
	caption: {
		now: 'this period',
		lastYear: 'a year ago',
		failing: 'misses target',
		lower: 'The lower the better',
		higher: 'The higher the better',
		axisFrom: (value: string) => `the axis starts at ${value}`,
		movement: (period: string) => `“Moved” is against the rank of ${period}`
	},
	heads: {
		main: 'Primary pollutant',
		coverage: { air: 'Valid days', water: 'Sections judged', fire: 'Verified' },
		reasons: 'Why this rank',
		reasonsBase: 'single indices against the city mean',
		notRanked: 'Not ranked'
	},
	notes: {
		air: 'The composite index is the sum of six single indices, each first rounded half to even to two decimals. Equal values are tied, and the ranks after them move down (5, 5, 7). The primary pollutant has the largest single index. ',
		plain: 'Equal values are tied, and the ranks after them move down (5, 5, 7). ',
		status: 'For the status of the data see the top of the page.'
	},
	provisionalProfile: (note: string) => `The ranking profile is not confirmed yet: ${note}`,
	noTarget:
		'The settings of the region have no target for this indicator in this period, so nothing is judged against one; import the target dataset to set it.',
	why: {
		title: (county: string, rank: number, tied: boolean) =>
			`Why ${county} is ${tied ? 'tied at' : 'at'} rank ${rank}`,
		sentence: (value: string, mean: string, difference: string, higher: boolean) =>
			`The composite index is ${value}, ${difference} ${higher ? 'above' : 'below'} the mean of the ranked counties, ${mean}`,
		share: (pollutant: string, share: number) => `; ${pollutant} makes up ${share}% of this`,
		whatIf: (pollutant: string, index: string, rank: number) =>
			`With the single index of ${pollutant} down to the mean, the composite index would be ${index}, at rank ${rank}.`,
		choose: 'County',
		show: 'Show',
		item: 'Pollutant',
		statistic: 'Statistic',
		concentration: 'Concentration',
		chart: 'Single index',
		meanMark: 'mean',
		single: 'Single index',
		mean: 'Mean',
		difference: 'Difference',
		statistics: {
			mean: 'mean',
			p95: '95th percentile of daily means',
			p90: '90th percentile of daily maximum 8-hour means'
		} as Readonly<Record<string, string>>
	},
	goal: {
		kicker: (name: string) => `${name} · done ÷ due`,
		head: 'Done/due',
		ratio: 'Rate done',
		title: 'Rank by a goal of the notice',
		see: 'See progress, evidence and items of this goal',
		until: (day: string) => `By the ledger of ${day}.`,
		lead: (counties: number, onPace: number, behind: number): Clause[] =>
			counties === 0
				? [{ text: 'No county has anything due.' }]
				: [
						{ text: `${plural(counties, 'county has', 'counties have')} something due, ` },
						{ text: `${plural(onPace, 'is', 'are')} on pace, ` },
						behind > 0
							? { text: `${plural(behind, 'is', 'are')} not.`, warn: true }
							: { text: 'none is behind.' }
					]
	},
	unknownIndicator: (asked: string, known: string) =>
		`There is no ranking by “${asked}”; there are: ${known}, and every goal on the Goals page that counties have tasks of.`,
	unknownPeriod: (asked: string) =>
		`“${asked}” is not a period; write a month as 2021-11, a year to date as 2021-01--11 and a year as 2021.`,
	noData: (first: string, last: string) =>
		`There are no data for this period; there are data from ${first} to ${last}.`
} as const satisfies Wording<typeof chinese>;
