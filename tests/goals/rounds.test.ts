import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GoalHouse } from './goal-house';

let house: GoalHouse;
beforeAll(async () => {
	house = await GoalHouse.open();
	for (const [span, days] of [
		['day', '1'],
		['week', '3'],
		['month', '15']
	] as const)
		await house.setting(`goal.round_grace.${span}`, days);
});
beforeEach(() => house.clear());

const asking = (unit: string, quantity = 1) =>
	house.statements({
		...{ arithmetic: 'frequency', role: 'goal', ledgerGoal: null, quantity, unit }
	});
const onDay = async (onDate: string) => (await house.read('goal_rounds', { onDate }))[0];

describe('papers every week', () => {
	beforeEach(() => asking('期/周'));

	test('weeks run Monday to Sunday, the first contains 1 January, and are asked for after their days of grace', async () => {
		await house.papers(['2021-01-01'], ['2021-01-08'], ['2021-01-15']);
		// The week to Sunday 17 January is asked for from the 20th on.
		expect(await onDay('2021-01-19')).toMatchObject({ planned: 2, done: 2, state: 'on_pace' });
		expect(await onDay('2021-01-20')).toMatchObject({ planned: 3, done: 3, missingOn: null });
		expect(await house.read('goal_round_list', { goal: 'G', onDate: '2021-01-06' })).toEqual([
			{
				...{ span: '周', dateFrom: '2020-12-28', dateTo: '2021-01-03', kept: true },
				...{ issuedOn: '2021-01-01', titles: ['期2'] }
			}
		]);
	});

	test('a paper counts for the period it speaks of, not for the day it went out', async () => {
		await house.papers(['2021-01-02', '2020-12-28'], ['2021-01-20', '2021-01-04']);
		expect(await onDay('2021-01-13')).toMatchObject({
			...{ planned: 2, done: 1, open: 1, missingOn: '2021-01-04' },
			...{ state: 'behind', reason: 'rounds_missing' }
		});
		expect(await onDay('2021-01-20')).toMatchObject({ planned: 3, done: 2 });
	});

	test('nothing is asked for before the first paper on record', async () => {
		await house.papers(['2021-03-05']);
		expect(await onDay('2021-03-17')).toMatchObject({
			...{ planned: 2, done: 1, firstFrom: '2021-03-01' }
		});
	});

	test('without a paper there is no verdict', async () => {
		expect(await onDay('2021-03-17')).toMatchObject({
			...{ planned: 0, state: 'no_data', reason: 'no_paper_register' }
		});
	});
});

test('two a week want two', async () => {
	await asking('次/周', 2);
	await house.papers(['2021-01-04'], ['2021-01-06'], ['2021-01-12']);
	expect(await onDay('2021-01-20')).toMatchObject({ planned: 2, done: 1, missingOn: '2021-01-11' });
});

test('a day is asked for the day after, a month two weeks later, a quarter and a year when they are over', async () => {
	await asking('次/日');
	await house.papers(['2021-01-01'], ['2021-01-02']);
	expect(await onDay('2021-01-03')).toMatchObject({ planned: 2, done: 2 });
	expect(await onDay('2021-01-04')).toMatchObject({ planned: 3, done: 2, missingOn: '2021-01-03' });
	await house.clear();
	await asking('期/月');
	await house.papers(['2021-02-12', '2021-01-01']);
	expect(await onDay('2021-02-14')).toMatchObject({ planned: 0, state: 'no_data' });
	expect(await onDay('2021-02-15')).toMatchObject({ planned: 1, done: 1, state: 'on_pace' });
	expect(await onDay('2021-03-15')).toMatchObject({ planned: 2, done: 1, state: 'behind' });
});

test('a withdrawn register counts nothing', async () => {
	await asking('期/周');
	await house.papers(['2021-01-01']);
	await house.withdraw(2);
	expect(await onDay('2021-01-20')).toMatchObject({ planned: 0, state: 'no_data' });
});
