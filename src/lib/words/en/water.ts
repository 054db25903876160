import type { Clause } from '../index';
import { classWord } from './class-word';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { water as chinese } from '../zh/water';

const baseOf = (numeral: string | null) =>
	numeral ? `the class ${numeral} limits` : 'the limits of each section’s target class';

/** Text of the water pages. Sentences with figures are functions of plain values; those that follow each other in a paragraph end with a space. */
export const water = {
	/** The pages of the water, from the week to the year. */
	views: {
		label: 'Water pages',
		week: 'Week',
		month: 'Month and ranking',
		year: 'Year',
		outfalls: 'Outfalls'
	},
	title: (week: string) => `Weekly water bulletin, ${week}`,
	kicker: (week: string, dates: string) =>
		`Weekly bulletin of cross-county river sections · ${week} (${dates})`,
	tableName: (week: string) => `Weekly water bulletin, ${week}`,
	/** worst: failing sections that are worse than Ⅴ */
	lead: (
		flowing: number,
		met: number,
		failed: number,
		unjudged: number,
		worst: number
	): Clause[] => [
		{ text: `${plural(flowing, 'section')} with water: ` },
		{ text: `${plural(met, 'meets its target', 'meet their target')}, ` },
		...(unjudged > 0 ? [{ text: `${plural(unjudged, 'is', 'are')} not judged, ` }] : []),
		...(failed === 0
			? [{ text: 'none fails.' }]
			: [
					{ text: `${plural(failed, 'fails', 'fail')}${worst > 0 ? ', ' : '.'}`, warn: true },
					...(worst > 0
						? [
								{
									text: `${failed === 1 ? 'and is' : `${worst} of them`} worse than class Ⅴ.`,
									warn: true
								}
							]
						: [])
				])
	],
	none: (week: string): Clause[] => [{ text: `No section data for ${week}.` }],
	emptyRemedy: (sections: number) =>
		`${plural(sections, 'section was', 'sections were')} due to be sampled; nothing has come in. Import the weekly section table on the page Data, or with the command npx duibiao import.`,
	running: (until: string) => `The week is not over: data to ${until}. `,
	share: (numeral: string, sections: number, share: string) =>
		`${classWord(numeral)} ${sections} (${share}%)`,
	shares: (parts: string[]) => `Sections by class: ${parts.join(', ')}. `,
	against: (word: string, improved: number, worsened: number, same: number) =>
		`Compared with ${word.charAt(0).toLowerCase()}${word.slice(1)}, ${improved} improved, ${worsened} worsened and ${same} stayed the same. `,
	lastWeek: 'Last week',
	lastYear: 'A year ago',
	thisWeek: 'This week',
	/** parts: 1 dry */
	aside: (parts: string[]) => `Left out of the share at target: ${parts.join(', ')}. `,
	counted: (word: string, sections: number) => `${sections} ${word.toLowerCase()}`,
	rate: (share: string) => `Share of sections at target ${share}%: `,
	goalMet: (goal: string) => `the city’s target of ${goal}% is reached. `,
	goalMissed: (goal: string, short: number) =>
		`${plural(short, 'more section', 'more sections')} at target would reach the city’s target of ${goal}%. `,
	/** parts: Ammonia nitrogen (3 sections) */
	items: (parts: string[]) => `Items over the limit at the failing sections: ${parts.join(', ')}.`,
	itemSections: (item: string, sections: number) => `${item} (${plural(sections, 'section')})`,
	/** class: the numeral of the class all multiples are counted over; null = each section's target */
	base: (numeral: string | null) => `Times over are counted on ${baseOf(numeral)}. `,
	baseShort: (numeral: string | null) => `on ${baseOf(numeral)}`,
	/** For a section without a target: its items are those worse than Ⅲ. */
	overThird: 'no target: items worse than class Ⅲ are listed',
	failing: {
		title: 'Sections that miss their target, and who answers',
		none: 'No section misses its target this week.',
		order: 'Worst class first; within a class, most times over first. ',
		/** Followed by the word Target in the colour of the goal. */
		history: 'Last eight weeks: a taller bar is worse; the line: ',
		historyEnd: ' class.',
		number: 'No.',
		section: 'Section',
		course: 'River · upstream → downstream',
		answering: 'Answering county',
		target: 'Target',
		now: 'This week',
		change: 'On last week',
		weeks: 'Last eight weeks',
		weekSpan: (first: number, last: number) => `Weeks ${first}–${last}`,
		items: 'Items over (times)',
		itemsOver: (base: string) => `Items over (times over ${base})`,
		inflowClass: 'Class of inflow',
		inflowFinding: 'Compared with inflow',
		inflow: 'Inflow',
		/** Before the same on a telephone. */
		inflowShort: 'Inflow'
	},
	place: (river: string, from: string, to: string) => `${river} · ${from} → ${to}`,
	unknownPlace: '—',
	inflow: {
		none: 'Source, no inflow',
		met: 'Meets target',
		failed: 'Misses target',
		reference: 'Reference point',
		notIncreased: 'inflow already over the limit, no increase',
		higher: (items: string) => `above the inflow: ${items}`
	},
	rivers: {
		title: (rivers: number, lakes: number) =>
			`${plural(rivers, 'river')}${lakes > 0 ? ` and ${plural(lakes, 'lake or reservoir', 'lakes and reservoirs')}` : ''}, from source to sea`,
		note: 'The line follows the water from source to end. A marker is the section where a county’s water leaves it or reaches the sea; the reach above it is that county’s. ↑ better, ↓ worse class than last week.',
		failing: (sections: number) => plural(sections, 'misses target', 'miss target'),
		met: 'all meet target',
		unjudged: 'not judged',
		of: (met: number, assessed: number) => `${met}/${assessed}`
	},
	trend: {
		title: (weeks: number) => `Share at target, last ${plural(weeks, 'week')}`,
		label: (weeks: number) =>
			`Percentage of sections that meet their target, week by week, last ${plural(weeks, 'week')}`,
		note: 'Share at target: sections that meet their target, of those with a verdict. Sections that were dry, frozen, without water, not sampled, without data or not judged are left out. A week without verdicts is a gap. ',
		axis: (from: number) => (from > 0 ? `The axis begins at ${from}%.` : ''),
		goal: (goal: string) => `Target ${goal}%`,
		week: 'Week',
		dates: 'Dates',
		met: 'At target',
		assessed: 'With a verdict',
		share: 'Share at target (%)'
	},
	all: {
		title: (sections: number) => (sections === 1 ? 'The one section' : `All ${sections} sections`),
		caption:
			'Along the rivers from source to end. Reference points have no target: their class and the items worse than Ⅲ are listed.',
		verdict: 'Verdict',
		last: 'Last week',
		year: 'A year ago',
		change: 'Change',
		control: 'Control level',
		remark: 'Remarks',
		river: 'River',
		upstream: 'Upstream',
		downstream: 'Downstream',
		code: 'Section code',
		sampled: 'Sampled at',
		samples: 'Samplings',
		drivers: 'Items that set the class',
		pollutants: 'Main pollutants (on the class Ⅲ limits)',
		status: 'Data status',
		lake: 'lake or reservoir'
	},
	readings: {
		title: 'Measured values',
		caption: (sections: number) =>
			`${plural(sections, 'section has', 'sections have')} values: the value measured where there was one sampling, else the rounded mean (values below the detection limit count as half of it; pH is averaged as hydrogen ions). L after a figure: below that detection limit; ½L: a mean of half the limits, all samplings being below; ND: not detected, limit unknown; 0*: a doubtful zero. The last two are not judged. `,
		apart: 'not judged',
		bold: 'Values in bold are worse than the section’s target class.'
	},
	status: {
		met: 'Meets target',
		failed: 'Misses target',
		dry: 'Dry',
		frozen: 'Frozen',
		no_water: 'No water',
		suspended: 'Not sampled',
		missing: 'No data',
		not_judged: 'Not judged',
		reference: 'Reference point'
	} as Readonly<Record<string, string>>,
	/** Why a section has no verdict. */
	reason: {
		no_sample: 'no sampling came in this week',
		no_target: 'no target class in the register',
		no_values: 'water, but no measured values',
		undecided: 'no item could be judged',
		no_limit: 'no limit applies'
	} as Readonly<Record<string, string>>,
	/** Why an item has no class. */
	unjudged: {
		suspect_zero: 'doubtful zero',
		no_detection_limit: 'not detected, detection limit unknown',
		limit_too_high: 'detection limit above the class Ⅰ limit',
		no_limit: 'no limit applies'
	} as Readonly<Record<string, string>>,
	undecided: (item: string, reason: string) => `${item} not judged: ${reason}`,
	mean: (samples: number) => `mean of ${plural(samples, 'sampling')}`,
	provisional: 'Provisional',
	audited: 'Audited',
	exceeds: (item: string, multiple: string) => `${item} (${multiple})`,
	rules: {
		water_worst: 'Class of a section: its worst item',
		water_mean: 'Mean of several samplings',
		water_inflow: 'No increase: items over the limit are not above the inflow'
	} as Readonly<Record<string, string>>,
	unknownWeek: (asked: string, first: string, last: string) =>
		`There is no page for the week “${asked}”. A week is written 2021-W47; there are data from ${first} to ${last}.`,
	unknownWeekEmpty: (asked: string) =>
		`There is no page for the week “${asked}”. A week is written 2021-W47; there are no section data yet.`
} as const satisfies Wording<typeof chinese>;
