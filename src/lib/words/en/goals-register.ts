import { longDate } from '$lib/format/dates';
import type { Clause } from '../index';
import { lists, sum } from './goals-lists';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { goalsRegister as chinese } from '../zh/goals-register';

const check = (adds: boolean) => (adds ? lists.verdict['agrees'] : lists.verdict['differs']);

/** Text of the register of goals and of what moved in it. */
export const goalsRegister = {
	reported: {
		completed: 'completed, says the notice',
		continuing: 'a lasting task, says the notice',
		'in progress': 'in progress, says the notice'
	} as Readonly<Record<string, string>>,
	column: {
		name: 'Statement',
		role: 'Kind',
		quote: 'Original text'
	},
	register: {
		kicker: (statements: number, repeats: number) =>
			`At the mark? · ${plural(statements, 'statement')} of the rectification notice, ${plural(repeats, 'restatement')} left out`,
		lead: (total: number, judged: number, finished: number, failing: number): Clause[] => [
			{ text: `${plural(total, 'statement')}, ` },
			{ text: `${judged} can be judged: ` },
			{ text: `${finished} done or closed, ` },
			failing > 0
				? { text: `${failing} not keeping up.`, warn: true }
				: { text: 'none behind or overdue.' }
		],
		ladder: 'See the warning and accountability ladder: which county stands where',
		empty: 'No register of goals has been loaded yet.',
		load: 'Load one',
		unitKey:
			'One square is one statement, in order of state; choose a state to see its statements.',
		count: (number: number) => plural(number, 'statement'),
		failing: 'What is not keeping up, and by how much',
		upcoming: (days: string) => `Due by ${days}, and what is missing`,
		noneUpcoming: 'Nothing unfinished falls due in this time.',
		upcomingCaption:
			'Only what would still be missing on its day; amounts are counted from the start.',
		missing: 'Missing',
		claims: 'Does the ledger bear out the notice?',
		claimsSay: (agree: number, differ: number, day: string) =>
			`Checked against the ledger of ${longDate(day)}: ${agree} consistent, ${differ > 0 ? differ : 'none'} inconsistent. `,
		claimsEarly: (early: number) =>
			`${plural(early, 'more statement speaks', 'more statements speak')} of days after the as-of date and cannot be checked yet.`,
		crossFoot: (name: string, planned: number, done: number, open: number, adds: boolean) =>
			`${name}: notice ${sum(planned, done, open)}, ${check(adds)}`,
		crossFootLedger: (planned: number, done: number, open: number, adds: boolean) =>
			`ledger ${sum(planned, done, open)}, ${check(adds)}`,
		differCaption: 'Claims of the notice that the ledger does not bear out',
		notice: 'Notice',
		ledger: 'Ledger',
		statement: 'Statement and reason',
		repeated: 'Restated, not counted again',
		tree: 'The register: from finding to statement',
		treeCaption:
			'Statements from parts one and three of the notice belong to no finding and come last.',
		all: 'All',
		filter: 'By state',
		section: (number: string, title: string) => `(${number}) ${title}`,
		general: 'Organisation and next steps',
		noStatements: 'the notice gives nothing that can be measured',
		measures: 'Rectification measures',
		counties: (counties: number, done: number) => `${plural(counties, 'county')}, ${done} done`,
		/** The measured indicator set beside a statement. */
		beside: {
			'air-index': 'Beside it: composite index',
			'fire-points': 'Beside it: confirmed fires',
			'fire-penalty': 'Judged by: every fire penalised',
			'water-compliance': 'Beside it: sections that meet target',
			'good-days': 'Beside it: good days',
			pm2_5: 'Beside it: PM2.5'
		} as Readonly<Record<string, string>>,
		noneInState: (state: string) => `No statement is in the state “${state.toLowerCase()}”.`
	},
	moves: {
		heading: (since: string) => `What has moved since ${since}`,
		label: 'Since when',
		spans: [
			{ days: 7, label: 'In a week' },
			{ days: 30, label: 'In thirty days' },
			{ days: 91, label: 'In a quarter' }
		],
		none: (since: string) => `Nothing has moved since ${longDate(since)}.`,
		caption: (since: string, asof: string) =>
			`The ledger as reported by ${longDate(since)}, compared with that by ${longDate(asof)}.`,
		done: 'Done',
		closed: 'Closed (items)',
		units: (list: readonly { place: string; value: string }[]) =>
			list.map(({ place, value }) => `${place} ${value}`).join(', ')
	}
} as const satisfies Wording<typeof chinese>;
