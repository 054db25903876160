import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GoalHouse, type Item, type Statement } from './goal-house';

let house: GoalHouse;
beforeAll(async () => {
	house = await GoalHouse.open();
});
beforeEach(() => house.clear());

const NOTICE_DAY = '2021-12-21';

async function verdicts(onDate: string): Promise<Record<string, string>> {
	const rows = await house.read('goal_figures', { onDate, noticeDay: NOTICE_DAY });
	return Object.fromEntries(rows.map((row) => [row.goalId, row.verdict]));
}

const DONE: Item = { id: 'a', planned: 5, done: 4 };

const CASES: [says: string, statement: Statement, item: Item | null, verdict: string][] = [
	['the same figure', { quantity: 4 }, DONE, 'agrees'],
	['another figure', { quantity: 5 }, DONE, 'differs'],
	['at least, and more', { quantity: 3, direction: 'at_least' }, DONE, 'agrees'],
	['at most, and more', { quantity: 3, direction: 'at_most' }, DONE, 'differs'],
	['what is planned', { quantity: 5, counts: 'planned' }, DONE, 'agrees'],
	['what is left', { quantity: 1, counts: 'open' }, DONE, 'agrees'],
	['counties with nothing left', { quantity: 0, counts: 'counties' }, DONE, 'agrees'],
	['all, without a figure, and one left', { arithmetic: 'share' }, DONE, 'differs'],
	['all, without a figure, and none left', {}, { ...DONE, done: 5 }, 'agrees'],
	['no row of the ledger', { quantity: 4 }, null, 'no_ledger'],
	['a goal says what is wanted', { quantity: 5, role: 'goal' }, DONE, 'no_claim'],
	['a rate is no count', { quantity: 1, arithmetic: 'frequency' }, DONE, 'no_figure']
];

test.each(CASES)('%s', async (_, statement, item, verdict) => {
	await house.statements(statement);
	if (item) await house.items(item);
	expect(await verdicts(NOTICE_DAY)).toEqual({ G: verdict });
});

describe('the day that is compared', () => {
	const grown: Item[] = [
		{ id: 'a', asOf: '2021-06-30', planned: 5, done: 2 },
		{ id: 'a', asOf: '2021-12-21', planned: 5, done: 4 },
		{ id: 'a', asOf: '2022-03-31', planned: 5, done: 5 }
	];

	test('before the notice a figure not yet reached is no mismatch', async () => {
		await house.statements({ quantity: 4 });
		await house.items(...grown);
		expect(await verdicts('2021-06-30')).toEqual({ G: 'before_notice' });
	});

	test('after the notice its own day counts', async () => {
		await house.statements({ quantity: 4 });
		await house.items(...grown);
		expect(await verdicts('2022-06-30')).toEqual({ G: 'agrees' });
	});
});

describe('a sum printed in parts', () => {
	const parts = (planned: number, done: number, open: number) => [
		{ id: 'G', quantity: planned, counts: 'planned' as const },
		{ id: 'D', quantity: done, counts: 'done' as const },
		{ id: 'O', quantity: open, counts: 'open' as const }
	];
	const feet = () => house.read('goal_cross_feet', { onDate: NOTICE_DAY, noticeDay: NOTICE_DAY });

	test('adds up in the notice and in the ledger', async () => {
		await house.statements(...parts(5, 4, 1));
		await house.items(DONE);
		expect(await feet()).toMatchObject([
			{ noticeAddsUp: true, ledgerPlanned: 5, ledgerDone: 4, ledgerOpen: 1, ledgerAddsUp: true }
		]);
	});

	test('a notice that does not add up is found out', async () => {
		await house.statements(...parts(5, 4, 2));
		await house.items(DONE);
		expect(await feet()).toMatchObject([{ noticeAddsUp: false, ledgerAddsUp: true }]);
	});

	test('a repeat is not a part', async () => {
		await house.statements(...parts(5, 4, 1), { id: 'D2', quantity: 9, sameAs: 'D' });
		await house.items(DONE);
		expect(await feet()).toMatchObject([{ noticeDone: 4 }]);
	});
});
