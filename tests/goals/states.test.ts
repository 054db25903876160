import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GoalHouse, type Item, type Milestone, type Statement } from './goal-house';

let house: GoalHouse;
beforeAll(async () => {
	house = await GoalHouse.open();
});
beforeEach(() => house.clear());

interface Case {
	says: string;
	statement?: Statement;
	items?: Item[];
	milestones?: Milestone[];
	on?: string;
	state: string;
}

const closed = { done: 1, status: 'closed', closedOn: '2021-01-20', doneOn: '2021-01-10' } as const;
const done = { done: 1, status: 'done', doneOn: '2021-01-10' } as const;

const CASES: Case[] = [
	{ says: 'no row in the ledger', state: 'no_data: no_rows' },
	{
		says: 'milestones alone, nothing reported',
		milestones: [['A', '2021-01-31', 1]],
		state: 'no_data: no_rows'
	},
	{
		says: 'rows, but only reported later',
		items: [{ id: 'a', asOf: '2021-07-31' }],
		state: 'no_data: no_rows'
	},
	{
		says: 'all closed',
		items: [
			{ id: 'a', ...closed },
			{ id: 'b', ...closed }
		],
		state: 'closed: all_closed'
	},
	{
		says: 'all finished, one not closed yet',
		items: [
			{ id: 'a', ...closed },
			{ id: 'b', ...done }
		],
		state: 'done: all_done'
	},
	{
		says: 'done before anything was due',
		items: [{ id: 'a', ...done, due: '2021-12-31' }],
		state: 'done: all_done'
	},
	{
		says: 'less done than due, a later day still to come',
		items: [{ id: 'a', ...done }, { id: 'b' }, { id: 'c' }],
		milestones: [
			['A', '2021-05-31', 2],
			['A', '2021-09-30', 3]
		],
		state: 'behind: less_than_due'
	},
	{
		says: 'the last day passed with something left',
		items: [{ id: 'a', ...done }, { id: 'b' }],
		milestones: [['A', '2021-05-31', 2]],
		state: 'overdue: deadline_passed'
	},
	{
		says: 'on the last day itself nothing is overdue yet',
		items: [{ id: 'a', ...done }, { id: 'b' }],
		milestones: [['A', '2021-06-30', 2]],
		state: 'behind: less_than_due'
	},
	{
		says: 'as much done as due',
		items: [{ id: 'a', ...done }, { id: 'b' }],
		milestones: [
			['A', '2021-05-31', 1],
			['A', '2021-09-30', 2]
		],
		state: 'on_pace: as_much_as_due'
	},
	{
		says: 'begun, nothing due yet',
		items: [{ id: 'a', status: 'under_way', due: '2021-12-31' }],
		state: 'on_pace: nothing_due_yet'
	},
	{
		says: 'not begun, nothing due',
		items: [{ id: 'a', due: '2021-12-31' }],
		state: 'not_started: none_begun'
	},
	{ says: 'not begun, no day known', items: [{ id: 'a' }], state: 'not_started: none_begun' },
	{
		says: 'begun, no day known: not judged',
		items: [{ id: 'a', status: 'under_way' }],
		state: 'not_judged: no_due_date'
	},
	{
		says: 'the lead of one county does not pay the debt of another',
		items: [
			{ id: 'a', area: 'A', planned: 4, done: 4 },
			{ id: 'b', area: 'B', planned: 4, done: 1 }
		],
		milestones: [
			['A', '2021-05-31', 2],
			['B', '2021-05-31', 2],
			['B', '2021-12-31', 4]
		],
		state: 'behind: less_than_due'
	},
	{
		says: 'a deadline of the notice stands in for missing days',
		statement: { deadline: '2021-03-31' },
		items: [{ id: 'a', status: 'under_way' }],
		state: 'overdue: deadline_passed'
	},
	{
		says: 'a date goal is overdue by its one item',
		statement: { arithmetic: 'date', role: 'goal', deadline: '2021-03-31' },
		items: [{ id: 'a', status: 'under_way' }],
		state: 'overdue: items_overdue'
	},
	{
		says: 'a zero goal with nothing open',
		statement: { arithmetic: 'zero', role: 'goal', counts: 'open' },
		items: [{ id: 'a', ...closed }],
		state: 'closed: all_closed'
	},
	{
		says: 'a zero goal with an item past its day',
		statement: { arithmetic: 'zero', role: 'goal', counts: 'open' },
		items: [
			{ id: 'a', due: '2021-06-15' },
			{ id: 'b', due: '2021-12-31' }
		],
		state: 'overdue: items_overdue'
	},
	{
		says: 'a limit of three months that still runs',
		statement: {
			arithmetic: 'limit',
			role: 'goal',
			quantity: 3,
			unitEn: 'month',
			direction: 'at_most'
		},
		items: [{ id: 'a', started: '2021-04-15', status: 'under_way' }],
		on: '2021-06-30',
		state: 'on_pace: nothing_due_yet'
	},
	{
		says: 'a limit of three months that has run out',
		statement: {
			arithmetic: 'limit',
			role: 'goal',
			quantity: 3,
			unitEn: 'month',
			direction: 'at_most'
		},
		items: [{ id: 'a', started: '2021-03-29', status: 'under_way' }],
		state: 'overdue: items_overdue'
	},
	{
		says: 'a share of 10 % of the whole, drawn',
		statement: { arithmetic: 'share', quantity: 10, unit: '%' },
		items: [
			{ id: 'a', area: 'A', planned: 26, done: 2, status: 'done' },
			{ id: 'b', area: 'B', planned: 4, done: 1, status: 'done' }
		],
		state: 'done: all_done'
	},
	{
		says: 'a share of 10 % that was not reached, though each county says done',
		statement: { arithmetic: 'share', quantity: 10, unit: '%', deadline: '2021-03-31' },
		items: [{ id: 'a', planned: 40, done: 3, status: 'done' }],
		state: 'overdue: deadline_passed'
	},
	{
		says: 'a frequency without papers',
		statement: { arithmetic: 'frequency', ledgerGoal: null },
		state: 'no_data: no_paper_register'
	},
	{
		says: 'a series without a value',
		statement: { arithmetic: 'series', ledgerGoal: null },
		state: 'not_judged: no_series_target'
	},
	{
		says: 'a share with no register',
		statement: { arithmetic: 'share', ledgerGoal: null },
		state: 'no_data: no_register'
	},
	{
		says: 'a baseline promises nothing',
		statement: { role: 'baseline', counts: 'planned' },
		items: [{ id: 'a', due: '2021-01-31' }],
		state: 'not_judged: role_baseline'
	},
	{
		says: 'a context promises nothing',
		statement: { role: 'context', ledgerGoal: null },
		state: 'not_judged: role_context'
	}
];

describe('states, hand-worked, as of 2021-06-30', () => {
	test.each(CASES)('$says → $state', async ({ statement, items, milestones, on, state }) => {
		await house.statements(statement ?? {});
		await house.items(...(items ?? []));
		await house.milestones(...(milestones ?? []));
		expect(await house.state(on ?? '2021-06-30')).toBe(state);
	});
});
