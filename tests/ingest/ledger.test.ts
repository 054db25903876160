import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { withdrawBatch, type Receipt } from '$lib/server/load';
import { ask, bureau, load } from './bureau';

let database: Database;
let first: Receipt;

beforeAll(async () => {
	database = await bureau();
	first = await ledger('P1,2021-10-31,wwtp-upgrade,沧县,提标改造,2,1,座,2021-03-01,,进行中');
});
afterAll(() => {
	database.close();
});

/** A ledger of some rows. */
function ledger(...rows: string[]): Promise<Receipt> {
	const headings =
		'项目编号,截至日期,目标编号,县(市、区),项目名称,计划数量,完成数量,计量单位,起始日期,完成日期,状态';
	return load(database, [headings, ...rows, ''].join('\n'));
}

async function countyOfP1(): Promise<string | undefined> {
	const [row] = await ask<{ area: string }>(
		database,
		`select area_code as area from ledger_item
		 where item_id = 'P1' and batch_no not in (select batch_no from withdrawal)
		 order by batch_no desc, line desc limit 1`
	);
	return row?.area;
}

test('an item does not move to another county without a word', async () => {
	const moved = 'P1,2021-11-30,wwtp-upgrade,青县,提标改造,2,2,座,2021-03-01,2021-11-20,已完成';
	const reason = `这个项目在批次 ${first.batchNo ?? ''} 的台账中属沧县：请改正县名或项目编号；原来填错的，请先撤回那个批次`;
	expect(await ledger(moved)).toMatchObject({
		...{ accepted: 0, rejected: 1 },
		rejections: [{ line: 2, column: '县(市、区)', value: '青县', reason }]
	});
	expect(await countyOfP1()).toBe('130921');
});

test('once the batch that was wrong is withdrawn, the item comes in under its own county', async () => {
	const wrong = await ledger('P9,2021-10-31,wwtp-upgrade,沧县,提标改造,1,0,座,,,进行中');
	await withdrawBatch(database, { batchNo: wrong.batchNo ?? 0, actor: 'test', reason: '报错了县' });
	const right = await ledger('P9,2021-10-31,wwtp-upgrade,青县,提标改造,1,0,座,,,进行中');
	expect(right).toMatchObject({ accepted: 1, rejected: 0 });
});

test('the county of an item may be spelled otherwise, and other items are of other counties', async () => {
	const receipt = await ledger(
		'P1,2021-11-30,wwtp-upgrade,130921,提标改造,2,1,座,2021-03-01,,进行中',
		'P2,2021-11-30,wwtp-upgrade,青县,提标改造,2,1,座,2021-03-01,,进行中'
	);
	expect(receipt).toMatchObject({ accepted: 2, rejected: 0, doubts: { count: 0 } });
});

test.each([
	['完成数量', '3', '2,3,座,2021-03-01,2021-11-20,已完成', '多于计划数量（2）：如非超额完成，'],
	['计量单位', '家', '2,1,家,2021-03-01,,进行中', '这个目标的数量以“座”计：'],
	['完成日期', '2021-02-01', '2,2,座,2021-03-01,2021-02-01,已完成', '早于起始日期（2021-03-01）：']
])(
	'what may be true and mostly is not is taken, with a doubt: %s %s',
	async (column, value, rest, said) => {
		const receipt = await ledger(`P3,2021-11-30,wwtp-upgrade,青县,${value}提标改造,${rest}`);
		expect(receipt).toMatchObject({ rejected: 0, doubts: { count: 1 } });
		expect(receipt.doubts.first).toEqual([
			{ line: 2, column, value, reason: expect.stringContaining(said) as string }
		]);
		expect(receipt.accepted + receipt.revised).toBe(1);
	}
);

test('a row with several doubts tells all of them, and each row that has any is counted', async () => {
	const doubtful = 'wwtp-upgrade,青县,提标改造,2,3,家,2021-03-01,2021-02-01,已完成';
	const receipt = await ledger(`P4,2021-11-30,${doubtful}`, `P5,2021-11-30,${doubtful}`);
	expect(receipt.doubts.count).toBe(2);
	expect(receipt.doubts.first[0]?.reason).toMatch(
		/多于计划数量.*；计量单位“家”.*；完成日期“2021-02-01”/
	);
});

test('a goal whose statement names no unit of its ledger is counted as most of its rows are', async () => {
	const row = (item: string, unit: string) =>
		`${item},2021-11-30,county-wwtp-coverage,青县,县城污水处理,1,1,${unit},,,已完成`;
	await ledger(row('C1', '县'), row('C2', '县'));
	const receipt = await ledger(row('C3', '座'));
	expect(receipt.doubts.first).toMatchObject([{ column: '计量单位', value: '座' }]);
});
