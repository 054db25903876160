import type { FireSeries, WaterSeries } from '$lib/server/reports/overview-series';
import { englishMonth } from '$lib/format/dates';
import { fixed } from '$lib/format/numbers';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { overview as chinese } from '../zh/overview';

/** Text of `/`. */
export const overview = {
	title: 'Overview',
	tableName: 'Overview: goals not at the mark',
	kicker: 'Are we at the mark?',
	goalId: 'Goal no.',
	goalName: 'Goal',
	unit: 'Unit',
	squares: (statements: number, repeats: number) =>
		`A square is a statement, by state. The notice makes ${plural(statements, 'statement')}; ${plural(repeats, 'repetition is', 'repetitions are')} left out.`,
	all: 'See all goals',
	failing: {
		title: 'What is not at the mark, and by how much',
		caption:
			'Overdue first, then by the day the arrears began. Bar: done; tick: due today; frame: total.',
		none: 'No goal is overdue, relapsed or behind.',
		name: 'Goal and reason',
		who: 'Who answers',
		bar: 'Done | due',
		counties: (names: string[], total: number) =>
			names.length < total
				? `${names.join(', ')} and ${total - names.length} more`
				: names.join(', '),
		city: 'The city itself'
	},
	domains: 'Three domains',
	water: {
		name: 'Water · cross-county sections',
		unit: (assessed: number) => `/ ${plural(assessed, 'section')} at target`,
		goal: (target: string) => `Target ≥ ${target}%`,
		now: (share: string, before: string | null) =>
			`This week ${share}%${before === null ? '' : `, last week ${before}%`}`,
		say: ({ failed, inferior, unsampled }: WaterSeries) =>
			[
				failed > 0
					? plural(failed, 'section misses its target', 'sections miss their target')
					: 'Every section meets its target',
				inferior > 0 ? `${plural(inferior, 'is', 'are')} worse than Ⅴ` : '',
				unsampled > 0 ? `${unsampled} left out as dry, frozen or not sampled` : ''
			]
				.filter((part) => part !== '')
				.join(', '),
		lacking: (sections: number, target: string) =>
			`; ${sections} more at target would reach ${target}%`,
		link: 'See the weekly bulletin',
		label: 'Share of sections at target, last eight weeks',
		none: 'No section data yet.'
	},
	air: {
		name: 'Air · composite index',
		unit: (ranked: number, month: string) =>
			`/ ${plural(ranked, 'county', 'counties')} at target, ${month}`,
		goal: (target: string) => `Target ≤ ${target}`,
		now: (rate: string, lastYear: string | null) =>
			`Good days ${rate}%${lastYear === null ? '' : `, a year ago ${lastYear}%`}`,
		say: 'Bars: share of good days of all counties, month by month this year; short lines: a year ago; a month that is not over is hollow',
		noTarget: 'No target set',
		link: 'See the county ranking',
		label: 'Share of good days by month this year, and a year ago',
		none: 'No air-quality data yet.'
	},
	fire: {
		name: 'Fire · every fire penalised',
		unit: (confirmed: number) => `/ ${plural(confirmed, 'fire')} penalised`,
		goal: 'Target: every one',
		now: (rate: number | null) => (rate === null ? '' : `Penalty rate ${fixed(rate, 1)}%`),
		say: ({ unpenalised, oldestDays, year }: FireSeries) =>
			`Bars: confirmed fires of ${year}, month by month` +
			(unpenalised > 0
				? `; ${unpenalised} not penalised (orange), the oldest open for ${plural(oldestDays ?? 0, 'day')}`
				: '; all penalised'),
		link: 'See fires and penalties',
		label: 'Confirmed fires by month this year, those not penalised marked',
		none: 'No fire alarms registered this year.'
	},
	/** Only some months are named, so that twelve bars have room. */
	month: (month: number, last: number) => ([1, 6, last].includes(month) ? englishMonth(month) : ''),
	pressure: {
		title: 'Which counties are under pressure',
		say: (both: string[]) =>
			both.length > 0
				? `Not at the mark in two or more domains: ${both.join(', ')}.`
				: 'No county is off the mark in two or more domains.',
		key: (week: string, month: string, target: string | null) =>
			`W, water: sections answered for${week === '' ? '' : `, ${week}`}; A, air: composite index of ${month}${target === null ? '' : ` ≤ ${target}`}; F, fire: every fire confirmed this year penalised.`,
		failing: 'misses target',
		met: 'meets target',
		unjudged: 'not judged',
		table: 'Three domains, county by county',
		mark: { water: 'W', air: 'A', fire: 'F' }
	},
	fresh: {
		title: 'How fresh are the data?',
		dataset: 'Data',
		newest: 'Newest day',
		age: 'Age',
		rhythm: 'Interval',
		state: 'State',
		remark: 'Remarks',
		days: (days: number) => plural(days, 'day'),
		current: 'current',
		late: (days: number) => `${plural(days, 'day')} late`,
		none: 'no data yet',
		provisional: 'provisional, not audited'
	}
} as const satisfies Wording<typeof chinese>;
