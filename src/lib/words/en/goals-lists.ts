import { quantity } from '$lib/format/numbers';
import type { Wording } from '../wording';
import type { lists as chinese } from '../zh/goals-lists';

/** A sum of the notice or the ledger: 101 = 99 + 2. */
export const sum = (planned: number, done: number, open: number) =>
	`${quantity(planned)} = ${quantity(done)} + ${quantity(open)}`;

/** Words for the codes of goals, and headings of their tables. */
export const lists = {
	role: {
		goal: 'Goal',
		claim: 'Reported result',
		baseline: 'Baseline',
		context: 'Background'
	} as Readonly<Record<string, string>>,
	arithmetic: {
		total: 'cumulative',
		backlog: 'backlog',
		share: 'share',
		zero: 'down to zero',
		limit: 'time limit',
		frequency: 'frequency',
		date: 'by a date',
		series: 'monitoring',
		none: 'not measured'
	} as Readonly<Record<string, string>>,
	theme: {
		water: 'Water',
		air: 'Air',
		fire: 'Fire',
		publicity: 'Publicity',
		governance: 'Responsibility',
		livestock: 'Livestock',
		dust: 'Dust',
		'solid-waste': 'Solid waste',
		transport: 'Transport',
		enforcement: 'Enforcement',
		soil: 'Soil',
		personnel: 'Staff',
		eia: 'EIA'
	} as Readonly<Record<string, string>>,
	/** How a quantity was read that is not printed as a number. */
	basis: {
		every: '“every”, “monthly” and “weekly” are read as once a period',
		zero_word: '“cleared to zero” is read as 0',
		all_word: '“all” comes without a figure and is checked as nothing left',
		list: 'places are named, not counted',
		no_value: 'no figure is given'
	} as Readonly<Record<string, string>>,
	/** A date that is not printed to the day. */
	precision: {
		month: 'the date is printed to the month only; a deadline is read as its last day',
		year: 'the date is printed to the year only',
		season: 'only the season is printed'
	} as Readonly<Record<string, string>>,
	verdict: {
		agrees: 'consistent',
		differs: 'inconsistent',
		before_notice: 'earlier than the notice',
		no_ledger: 'not in the ledger',
		no_claim: 'a demand, not a result',
		no_figure: 'no figure to check'
	} as Readonly<Record<string, string>>,
	status: {
		not_started: 'Not started',
		under_way: 'Under way',
		done: 'Done',
		closed: 'Closed'
	} as Readonly<Record<string, string>>,
	rules: {
		goal_state: 'State of a goal',
		goal_due: 'Amount due',
		goal_ledger: 'What the ledger counts',
		goal_figure: 'Notice checked against ledger'
	} as Readonly<Record<string, string>>
} as const satisfies Wording<typeof chinese>;
