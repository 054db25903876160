import type { Clause } from '../index';
import { classWord } from './class-word';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { waterMonth as chinese } from '../zh/water-month';

/** Text of the monthly water page and its tables. */
export const waterMonth = {
	title: (month: string) => `Surface water, ${month}`,
	kicker: (month: string, until: string | null) =>
		`Surface-water assessment · ${month}${until ? ` (not over, data to ${until})` : ''}`,
	tableName: (month: string) => `Surface-water ranking, ${month}`,
	lead: (ranked: number, full: number, failed: number): Clause[] => [
		{ text: `${plural(ranked, 'county', 'counties')} ranked: ` },
		{
			text: `${plural(full, 'meets', 'meet')} every target${failed > 0 ? ', ' : '.'}`
		},
		...(failed > 0
			? [
					{
						text: `${plural(failed, 'section misses its', 'sections miss their')} target.`,
						warn: true
					}
				]
			: [])
	],
	none: (month: string): Clause[] => [{ text: `No section data for ${month}.` }],
	rate: (share: string, met: number, assessed: number) =>
		`Share of sections at target: ${share}% (${met}/${assessed}). `,
	status: (good: string, bad: string, status: string) =>
		`Ⅰ–Ⅲ ${good}%, worse than Ⅴ ${bad}%; condition of the city’s water: ${status.toLowerCase()}. `,
	against: (word: string, improved: number, worsened: number, same: number) =>
		`Compared with ${word.charAt(0).toLowerCase()}${word.slice(1)}, ${plural(improved, 'section')} improved, ${worsened} worsened and ${same} stayed the same. `,
	before: 'Last month',
	now: 'This month',
	lastYear: 'A year ago',
	ranking: {
		title: 'Counties ranked by share at target, with the CWQI and its change',
		caption:
			'Share at target: of the sections a county answers for, those whose monthly mean reaches the target class. Tied counties share a rank and the next ranks stay empty. A lower CWQI is better; it is compared only between counties, and between years, with the same items measured. A negative ΔCWQI is an improvement.',
		rank: 'Rank',
		county: 'County',
		rate: 'Share at target (%)',
		met: 'At target/judged',
		deducted: 'With “no increase”',
		cwqi: 'CWQI',
		cwqiRank: 'CWQI rank',
		yearCwqi: 'CWQI a year ago',
		change: 'ΔCWQI (%)',
		changeRank: 'Rank by change',
		items: 'Items',
		failing: 'Sections that miss their target',
		charge: 'Compensation (10,000 yuan)',
		none: '—'
	},
	/** Why a county has no rank on the CWQI or its change. */
	notRanked: {
		no_section: 'no section to answer for',
		no_data: 'no measured values',
		undefined: 'dissolved oxygen is 0: index undefined',
		other_items: 'other items measured than in most counties, not compared',
		not_judged: 'sections not judged'
	} as Readonly<Record<string, string>>,
	exempt: 'better than target in both years, not ranked by change',
	notComparable: 'other items measured than a year ago, not compared',
	deduction: {
		title: 'Allowance for upstream water',
		compliance: 'Verdicts',
		ranking: 'Monthly ranking',
		values: {
			none: 'no allowance',
			not_worse: 'counted as “no increase” where no item over the limit is above the inflow',
			drop: 'sections without increase are left out'
		} as Readonly<Record<string, string>>,
		sentence: (compliance: string, ranking: string) =>
			`Allowance for upstream water (regional setting): beside the verdicts, ${compliance}; in the ranking, ${ranking}. `
	},
	compensation: {
		off: 'Ecological compensation: not in use in this region (to use it, put the name of a charging rule in the setting water.compensation).',
		on: (rule: string) =>
			`Ecological compensation by ${rule}, in units of 10,000 yuan; nothing is charged for sections that are dry, frozen or without water.`,
		reason: {
			not_increased: 'no increase, nothing charged',
			inflow_failed: 'inflow over the limit too, and risen: the rule names no charge'
		} as Readonly<Record<string, string>>
	},
	rivers: {
		title: 'Water quality by river',
		caption:
			'A river with at least 5 sections is judged by the shares of its classes; one with fewer, and a lake or reservoir, by the worst item of the mean of its sections’ unrounded means. Sections in lakes are not merged with rivers. The city is judged by shares. Reference points are left out.',
		river: 'River',
		city: 'Whole city',
		lake: 'lake or reservoir',
		sections: 'Sections',
		classed: 'With a class',
		good: 'Ⅰ–Ⅲ (%)',
		bad: 'Worse than Ⅴ (%)',
		status: 'Condition',
		how: 'Judged by',
		shares: 'shares of classes',
		mean: (numeral: string) => `mean: ${classWord(numeral)}`
	},
	index: {
		title: (value: string) => `City CWQI ${value}, and what it is made of`,
		titleNone: 'City CWQI',
		change: (year: string, change: string) => `A year ago ${year}, change ${change}%.`,
		notComparable: 'Other items were measured a year ago: not compared.',
		none: 'No measured values to make an index of.',
		itemsCaption:
			'Index of each item and its share of the CWQI. Rivers and lakes are summed apart and weighted by their sections.',
		sectionsCaption: 'Each section’s own CWQI and its share of the sum, largest first.',
		item: 'Item',
		body: { river: 'river', lake: 'lake or reservoir' } as Readonly<Record<string, string>>,
		mean: 'Mean concentration',
		single: 'Index of the item',
		share: 'Share (%)',
		section: 'Section',
		items: 'Items'
	},
	attainment: {
		title: 'Attainment index',
		value: (index: string) => `Attainment index ${index} (0 to 1, higher is better).`,
		missing: (parts: string[]) =>
			`The attainment index cannot be put together: no rate for ${parts.map((part) => part.charAt(0).toLowerCase() + part.slice(1)).join(', ')}.`,
		caption:
			'Hebei Province, since April 2019: 60% national and provincial sections, 30% key county sections, 10% key water-discharging enterprises.',
		part: 'Part',
		weight: 'Weight (%)',
		met: 'Attaining',
		assessed: 'With a verdict',
		expected: 'Expected',
		rate: 'Rate (%)',
		parts: {
			national: 'National and provincial sections',
			county: 'Assessed sections of key counties',
			enterprise: 'Key water-discharging enterprises'
		} as Readonly<Record<string, string>>
	},
	rules: {
		water_cwqi: 'Water-quality index CWQI',
		water_basin: 'Condition of the rivers and of the city',
		water_attainment: 'Attainment index',
		water_compensation: 'Ecological compensation'
	} as Readonly<Record<string, string>>,
	unknownMonth: (asked: string, first: string, last: string) =>
		`There is no page for the month “${asked}”. A month is written 2021-11; there are data from ${first} to ${last}.`,
	unknownMonthEmpty: (asked: string) =>
		`There is no page for the month “${asked}”. A month is written 2021-11; there are no section data yet.`
} as const satisfies Wording<typeof chinese>;
