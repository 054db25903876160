import type { Clause } from '../index';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { airCompare as chinese } from '../zh/air-compare';

/** Text of what lies beside the air pages: editions side by side, what files print otherwise, days ahead, dust. */
export const airCompare = {
	editions: {
		title: 'Old and new standards side by side',
		tableName: 'Old and new standards side by side',
		kicker: (period: string) => `The same days under each edition of the standard · ${period}`,
		lead: (good: readonly { edition: string; days: number }[]): Clause[] => {
			const [first, last] = [good[0], good.at(-1)];
			if (!first || !last || first.edition === last.edition)
				return [{ text: 'There is only one edition: nothing to compare.' }];
			const lost = first.days - last.days;
			return [
				{ text: `${plural(first.days, 'good county-day')} under ${first.edition}, ` },
				{ text: `${last.days} under ${last.edition}: ` },
				lost > 0 ? { text: `${lost} fewer.`, warn: true } : { text: `${-lost} more.` }
			];
		},
		none: (period: string): Clause[] => [{ text: `No air-quality data for ${period}.` }],
		notRanked: 'Not ranked',
		inForce: (profile: string) =>
			`In force for this period: ${profile}. The others stand beside it for comparison only.`,
		noThird:
			'HJ 633 has no edition of 2031: what changes in 2031 are the limits of concentrations; see the table of composite indices.',
		daysTitle: 'How many good days are lost',
		daysCaption:
			'Days with AQI ≤ 100 (days validly judged in brackets), judged day by day by the index limits of each edition, whichever was in force at the time. HJ 633-2026 does not judge days that lack a pollutant while the AQI is at most 100.',
		indexTitle: 'How the ranks would change',
		indexCaption:
			'Composite index and rank under each profile; small: places gained or lost against the profile in force. The statistics are the same; only limits, weights and decimals differ.',
		difference: 'Difference',
		current: 'in force',
		unconfirmed: 'unconfirmed',
		up: (places: number) => `up ${places}`,
		down: (places: number) => `down ${places}`,
		same: 'same',
		index: (profile: string) => `${profile}: index`,
		rank: (profile: string) => `${profile}: rank`,
		good: (edition: string) => `${edition}: good days`,
		judged: (edition: string) => `${edition}: days judged`,
		see: 'See old and new standards side by side'
	},
	differences: {
		title: 'Days on which the file and the concentrations disagree',
		tableName: 'File against computation',
		lead: (count: number): Clause[] => [
			count === 0
				? {
						text: 'AQI, category and primary pollutant as printed all agree with the concentrations.'
					}
				: {
						text: `On ${plural(count, 'county-day')} the file prints something other than its concentrations give.`,
						warn: true
					}
		],
		kicker: 'Day-by-day check · daily air-quality reports',
		caption:
			'Left: computed from the concentrations by the standard of the day; right: as printed in the file. Only what differs is listed. All statistics use the computed values.',
		none: 'AQI, category and primary pollutant as printed agree with the concentrations, or the file prints none.',
		more: (count: number) => `See all ${count}`,
		day: 'Date',
		edition: 'Standard',
		computed: 'Computed',
		printed: 'Printed',
		aqi: 'AQI',
		category: 'Category',
		primary: 'Primary pollutant',
		noValue: '—'
	},
	ahead: {
		title: (span: string) => `Good days still needed for ${span} target`,
		span: { month: 'this month’s', year: 'the year’s' },
		caption: (day: string, left: number) =>
			`To ${day}; ${plural(left, 'day')} left. Those that need most come first.`,
		target: 'Target days',
		good: 'Good so far',
		needed: 'Good days still needed',
		reached: 'reached',
		unreachable: (needed: number, left: number) => `${needed} needed, ${left} left: out of reach`,
		days: (days: number) => plural(days, 'day')
	},
	/** Sentences that follow each other. */
	stations: {
		made: (areas: number, areaDays: number) =>
			`The values of ${plural(areas, 'county', 'counties')} (${plural(areaDays, 'county-day')}) are means of station values: `,
		leftOut: (stations: string) =>
			stations ? `without ${stations}; ` : 'all stations of the files count; ',
		share: (share: string, few: string, shareFew: string) =>
			`${share}% of the stations must have data on the day (${shareFew}% where there are fewer than ${few}); `,
		o3: 'ozone is the mean of the stations’ daily maximum 8-hour values. ',
		unconfirmed: 'This practice is unconfirmed; it is a setting that can be changed.'
	},
	money: {
		title: 'Provincial rank and the money it brings or costs',
		notImported:
			'The provincial ranking list of this month has not been imported: amounts are not judged. They appear once the provincial air-quality ranking list is imported.',
		caption: (clause: string) =>
			`In units of 10,000 yuan; positive is a reward, negative a deduction. Amounts printed in the list are used, the others follow the ladder of ${clause}.`,
		ladder: 'the rules',
		none: 'The list of this month names no county of this city.',
		group: {
			city: 'City',
			channel: 'Transport-channel county',
			other: 'Other county'
		} as Readonly<Record<string, string>>,
		groupHead: 'Group',
		place: 'Provincial rank',
		placeOf: (rank: number, ranked: number | null) =>
			ranked === null ? `${rank}` : `${rank}/${ranked}`,
		amount: 'Amount',
		nothing: 'neither reward nor deduction',
		unknownEnd: 'not judged: the list does not say how many were ranked',
		from: { list: 'printed in the list', ladder: 'ladder' },
		basis: 'Basis',
		rankedUnits: 'Number ranked',
		source: 'Source'
	},
	dust: {
		none: 'No dust periods imported; dust is not excluded.',
		counted: (days: number, unitDays: number) =>
			`PM10, PM2.5 and the composite index exclude ${plural(days, 'day')} of dust (${plural(unitDays, 'county-day')}); AQI and good days do not.`
	}
} as const satisfies Wording<typeof chinese>;
