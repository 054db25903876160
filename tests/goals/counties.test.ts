import { beforeAll, beforeEach, expect, test } from 'vitest';
import { GoalHouse } from './goal-house';

let house: GoalHouse;
beforeAll(async () => {
	house = await GoalHouse.open();
});
beforeEach(async () => {
	await house.clear();
	await house.statements({});
});

const onDay = (onDate: string) => house.read('goal_counties', { goal: 'G', onDate });

test('a county is due what its milestones say by the day, counted from the start', async () => {
	await house.items({ id: 'a', planned: 3, done: 1 });
	await house.milestones(['A', '2021-03-31', 1], ['A', '2021-06-30', 2], ['A', '2021-09-30', 3]);
	const [county] = await onDay('2021-07-15');
	expect(county).toMatchObject({ planned: 3, done: 1, due: 2, owed: 1, open: 2 });
	expect(county).toMatchObject({ owedSince: '2021-06-30', nextDueOn: '2021-09-30', nextDue: 3 });
	expect(county).toMatchObject({ finalDueOn: '2021-09-30', state: 'behind' });
});

test('without milestones the items fall due on their own days', async () => {
	await house.items(
		{
			id: 'a',
			due: '2021-03-31',
			done: 1,
			doneOn: '2021-04-10',
			status: 'done',
			asOf: '2021-04-30'
		},
		{ id: 'b', due: '2021-06-30' },
		{ id: 'c', due: '2021-09-30' }
	);
	const [county] = await onDay('2021-07-15');
	expect(county).toMatchObject({ due: 2, done: 1, owed: 1, itemsOverdue: 1, itemsLate: 1 });
	expect(county).toMatchObject({ longestOverdueDays: 15, nextDue: 3, fromMilestones: false });
});

test('without any day nothing is said to be due', async () => {
	await house.items({ id: 'a', planned: 5, done: 2 });
	const [county] = await onDay('2021-07-15');
	expect(county).toMatchObject({ due: null, owed: 0, open: 3, state: 'not_judged' });
});

test('a county with milestones that reports nothing owes them all', async () => {
	await house.items({ id: 'a', area: 'A', done: 1, status: 'done' });
	await house.milestones(['A', '2021-03-31', 1], ['B', '2021-03-31', 2]);
	const b = (await onDay('2021-07-15')).find((row) => row.areaCode === 'B');
	expect(b).toMatchObject({ items: 0, planned: 2, done: 0, owed: 2, open: 2, reason: 'no_rows' });
	expect(await house.total('2021-07-15')).toMatchObject({ planned: 3, done: 1, due: 3, owed: 2 });
});

test('milestones of the city hold for all counties together', async () => {
	await house.items(
		{ id: 'a', area: 'A', planned: 4, done: 3 },
		{ id: 'b', area: 'B', planned: 4, done: 2 }
	);
	await house.milestones(['C', '2021-06-30', 6], ['C', '2021-12-31', 8]);
	expect(await house.total('2021-07-15')).toMatchObject({
		...{ planned: 8, done: 5, due: 6, owed: 1, open: 3, counties: 2 },
		...{ nextDueOn: '2021-12-31', nextDue: 8, finalDue: 8, state: 'behind' }
	});
	expect(await house.read('goal_due_steps', { goal: 'G', onDate: '2021-07-15' })).toEqual([
		{ dueOn: '2021-06-30', quantityDue: 6 },
		{ dueOn: '2021-12-31', quantityDue: 8 }
	]);
});

test('more than planned is surplus, and pays no other county', async () => {
	await house.items(
		{ id: 'a', area: 'A', planned: 2, done: 3, due: '2021-03-31' },
		{ id: 'b', area: 'B', planned: 2, done: 1, due: '2021-03-31' }
	);
	expect(await house.total('2021-07-15')).toMatchObject({
		...{ planned: 4, done: 4, open: 1, surplus: 1, due: 4, owed: 1 },
		...{ counties: 2, countiesDone: 1, countiesOwing: 1 }
	});
});

test('nothing reported after the day is known', async () => {
	await house.items(
		{ id: 'a', asOf: '2021-01-31', done: 0 },
		{ id: 'a', asOf: '2021-06-30', done: 1, status: 'done', doneOn: '2021-05-20' }
	);
	expect(await house.total('2021-06-29')).toMatchObject({ done: 0, reportedOn: '2021-01-31' });
	expect(await house.total('2021-06-30')).toMatchObject({ done: 1, lastDoneOn: '2021-05-20' });
});

test('progress is dated the day it was finished, else the day of the report', async () => {
	await house.items(
		{ id: 'a', asOf: '2021-01-31', planned: 10, done: 2 },
		{ id: 'a', asOf: '2021-02-28', planned: 10, done: 6 },
		{ id: 'a', asOf: '2021-03-31', planned: 10, done: 10, doneOn: '2021-03-12', status: 'done' }
	);
	expect(await house.read('goal_progress', { goal: 'G', onDate: '2021-12-31' })).toEqual([
		{ day: '2021-01-31', quantity: 2, done: 2 },
		{ day: '2021-02-28', quantity: 4, done: 6 },
		{ day: '2021-03-12', quantity: 4, done: 10 }
	]);
});

test('a clock of three months runs from the talk; an earlier day of its own goes first', async () => {
	await house.clear();
	await house.statements({
		...{ arithmetic: 'limit', role: 'goal', quantity: 3, unitEn: 'month', direction: 'at_most' }
	});
	await house.items(
		{ id: 'a', started: '2021-11-30' },
		{ id: 'b', started: '2021-01-10', due: '2021-03-01' },
		{ id: 'c', started: '2021-01-10', due: '2021-08-01' }
	);
	const items = await house.read('goal_items', { goal: 'G', onDate: '2021-04-20' });
	expect(items.map((row) => [row.itemId, row.dueOn, row.overdueDays]).sort()).toEqual([
		['a', '2022-02-28', 0],
		['b', '2021-03-01', 50],
		['c', '2021-04-10', 10]
	]);
});

test('a notice of at least one day is broken by doing it on the same day', async () => {
	await house.clear();
	await house.statements({
		...{ arithmetic: 'limit', role: 'goal', quantity: 1, unitEn: 'day', direction: 'at_least' }
	});
	await house.items(
		{ id: 'a', started: '2021-03-04', done: 1, doneOn: '2021-03-05', status: 'done' },
		{ id: 'b', started: '2021-03-04', done: 1, doneOn: '2021-03-04', status: 'done' }
	);
	const items = await house.read('goal_items', { goal: 'G', onDate: '2021-04-20' });
	expect(items.map((row) => [row.itemId, row.late]).sort()).toEqual([
		['a', false],
		['b', true]
	]);
});

test('a status that contradicts the amounts is pointed out, and the amounts count', async () => {
	await house.items({ id: 'a', planned: 2, done: 1, status: 'done' }, { id: 'b', done: 1 });
	const items = await house.read('goal_items', { goal: 'G', onDate: '2021-04-20' });
	expect(items.map((row) => row.contradictory)).toEqual([true, true]);
	expect(await house.total('2021-04-20')).toMatchObject({ done: 2, itemsDone: 1, open: 1 });
});

test('what falls due soon is what will still be missing', async () => {
	await house.items(
		{ id: 'a', area: 'A', planned: 3, done: 1 },
		{ id: 'b', area: 'B', planned: 1, done: 1, status: 'done' }
	);
	await house.milestones(['A', '2021-07-20', 3], ['A', '2021-09-30', 3], ['B', '2021-07-20', 1]);
	expect(await house.read('goal_upcoming', { onDate: '2021-06-30', until: '2021-07-30' })).toEqual([
		{ goalId: 'G', areaCode: 'A', dueOn: '2021-07-20', quantityDue: 3, missing: 2 }
	]);
});

test('counties are ranked by done ÷ due in percent, half-even at one decimal', async () => {
	await house.items(
		{ id: 'a', area: 'A', planned: 16, done: 1 },
		{ id: 'b', area: 'B', planned: 3, done: 1 }
	);
	await house.milestones(['A', '2021-03-31', 16], ['B', '2021-12-31', 3]);
	const measure = async () =>
		(await house.read('measure_goal', { goal: 'G', onDate: '2021-07-15' })).sort((x, y) =>
			x.areaCode.localeCompare(y.areaCode)
		);
	// 1 ÷ 16 = 6.25 %: the even neighbour is 6.2.
	expect(await measure()).toEqual([
		{ areaCode: 'A', value: 6.2, received: 1, expected: 1, notRanked: null },
		{ areaCode: 'B', value: null, received: 1, expected: 1, notRanked: 'not_due' }
	]);
	await house.clear();
	await house.milestones(['B', '2021-03-31', 3]);
	expect(await measure()).toEqual([
		{ areaCode: 'A', value: null, received: 0, expected: 0, notRanked: 'no_data' },
		{ areaCode: 'B', value: null, received: 0, expected: 1, notRanked: 'no_data' }
	]);
});
