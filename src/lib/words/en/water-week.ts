import { classWord } from './class-word';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { waterWeek as chinese } from '../zh/water-week';

/** Text that only a week of the water has. Sentences with figures are functions of plain values. */
export const waterWeek = {
	expected: (sections: number, references: number) =>
		`${plural(sections, 'section')} due to be sampled${references > 0 ? `, and ${plural(references, 'reference point')}` : ''}. `,
	together: (good: number, goodShare: string, bad: number, badShare: string) =>
		`Ⅰ–Ⅲ together: ${good} (${goodShare}%); worse than Ⅴ: ${bad} (${badShare}%). `,
	changes: {
		title: 'Sections that changed class on last week, and the items behind it',
		none: 'No section changed class this week.',
		caption:
			'Where the class got worse: the items that are worse than last week’s class. Where it got better: the items that held it down last week and have improved. “—”: the item was not measured that week. Worse first; reference points last, not counted among the changes.',
		section: 'Section',
		answering: 'Answering county',
		classes: 'Class',
		from: 'Last week',
		to: 'This week',
		items: 'Items behind it',
		sentence: (from: string, to: string, better: boolean) =>
			`${better ? 'Better' : 'Worse'}: ${classWord(from)} to ${classWord(to)}`,
		item: (name: string, before: string, now: string, unit: string) =>
			`${name} ${before} → ${now}${unit === '' || unit === '无量纲' ? '' : ` ${unit}`}`,
		itemClasses: (before: string, now: string) => ` (${before} → ${now})`
	}
} as const satisfies Wording<typeof chinese>;
