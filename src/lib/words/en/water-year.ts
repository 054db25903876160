import type { Clause } from '../index';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { waterYear as chinese } from '../zh/water-year';

const overWeeks = (weeks: number, item: string) =>
	`${item}, mean over the next ${weeks === 1 ? 'week' : `${weeks} weeks`}`;

/** Text of the yearly water page. */
export const waterYear = {
	title: (year: string) => `Surface water, ${year}`,
	kicker: (year: string, until: string | null) =>
		`Cross-county river sections · ${year}${until ? ` (not over, data to ${until})` : ''}`,
	tableName: (year: string) => `Water quality of sections, ${year}`,
	lead: (met: number, assessed: number, failed: number): Clause[] => [
		{
			text: `By the mean of the year, ${met} of ${plural(assessed, 'section')} ${met === 1 ? 'meets its' : 'meet their'} target${failed > 0 ? ', ' : '.'}`
		},
		...(failed > 0 ? [{ text: `${plural(failed, 'misses it', 'miss it')}.`, warn: true }] : [])
	],
	none: (year: string): Clause[] => [{ text: `No section data for ${year}.` }],
	share: (name: string, share: string) => `${name} ${share}%`,
	good: 'Sections of class Ⅰ–Ⅲ',
	bad: 'sections worse than Ⅴ',
	atLeast: (goal: string) => ` (target: at least ${goal}%)`,
	atMost: (goal: string) => ` (target: at most ${goal}%)`,
	noGoal: ' (no target set)',
	status: (status: string) => `Condition of the city’s water: ${status.toLowerCase()}.`,
	map: {
		title: (sections: number, weeks: number) =>
			`Classes of ${plural(sections, 'section')} in ${plural(weeks, 'week')}`,
		label: (sections: number, weeks: number) =>
			`Heat map of the water-quality classes of ${plural(sections, 'section')} in ${plural(weeks, 'week')}`,
		caption:
			'A row is a section, along the rivers from source to end; a column is a week. Colours are the official ones of the classes; the letter is the class (> is worse than Ⅴ), underlined where the target is missed. Without a class: D dry, F frozen, N no water, S not sampled, M no data.',
		section: 'Section',
		target: 'Target',
		year: 'Year',
		week: (number: number) => `week ${number}`,
		short: {
			dry: 'D',
			frozen: 'F',
			no_water: 'N',
			suspended: 'S',
			missing: 'M',
			not_judged: '?',
			not_in_force: '·'
		} as Readonly<Record<string, string>>
	},
	need: {
		title: 'Sections that miss their target, and what the weeks left must bring',
		caption:
			'The mean of the year is the mean of the monthly means, with one sampling a week for the weeks left. Listed is the mean of the weeks left that brings the mean of the year, unrounded, exactly to the target limit, rounded to the strict side at the decimals of evaluation.',
		none: 'Every section meets its target by the mean of the year.',
		over: 'The year is over: the mean of the year and the target limit are listed.',
		section: 'Section',
		answering: 'Answering county',
		target: 'Target',
		now: 'This year so far',
		item: 'Item',
		mean: 'Mean so far',
		limit: 'Target limit',
		need: 'Mean the weeks left must bring',
		atMost: (weeks: number, item: string, value: string, unit: string) =>
			`${overWeeks(weeks, item)}: ≤ ${value} ${unit}`,
		atLeast: (weeks: number, item: string, value: string, unit: string) =>
			`${overWeeks(weeks, item)}: ≥ ${value} ${unit}`,
		lost: (weeks: number, item: string) =>
			`${item}: even 0 over the next ${weeks === 1 ? 'week' : `${weeks} weeks`} would miss the target`,
		noFigure: 'cannot be worked out from means',
		ended: 'the year is over'
	},
	table: { week: 'Week', class: 'Class', status: 'State' },
	rules: { water_need: 'Mean that the weeks left must reach' } as Readonly<Record<string, string>>,
	unknownYear: (asked: string, first: string, last: string) =>
		`There is no page for the year “${asked}”. There are data from ${first} to ${last}.`,
	unknownYearEmpty: (asked: string) =>
		`There is no page for the year “${asked}”. There are no section data yet.`
} as const satisfies Wording<typeof chinese>;
