import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { LoadError, withdrawBatch, type Receipt } from '$lib/server/load';
import { ask, bureau, linesOf, load } from './bureau';

let database: Database;

beforeEach(async () => {
	database = await bureau();
});
afterEach(() => {
	database.close();
});

/** An air file: `沧县 2021-11-02 8 实况`, one row each. */
function air(...rows: string[]): string {
	return ['县(市、区),日期,SO2,数据状态', ...rows.map((row) => row.replaceAll(' ', ','))].join(
		'\n'
	);
}

/** SO2 of 沧县 in force on 2021-11-02, by the rule that the receipts count with. */
async function inForce(): Promise<number | null> {
	const [row] = await ask<{ so2: number }>(
		database,
		`select so2 from air_daily
		 where area_code = '130921' and day = '2021-11-02'
			and batch_no not in (select batch_no from withdrawal)
		 order by data_status = '审核' desc, batch_no desc, line desc limit 1`
	);
	return row?.so2 ?? null;
}

const withdraw = (batchNo: number | null) =>
	withdrawBatch(database, { batchNo: batchNo ?? 0, actor: 'cli:test', reason: '录入有误' });

describe('a row against what is in force', () => {
	test('a new key is accepted, other content is a revision, the same content changes nothing', async () => {
		expect(await load(database, air('沧县 2021-11-02 8 实况'))).toMatchObject({ accepted: 1 });
		const second = air('沧县 2021-11-02 9 实况', '青县 2021-11-02 7 实况');
		expect(await load(database, second)).toMatchObject({ accepted: 1, revised: 1, unchanged: 0 });
		expect(await inForce()).toBe(9);
		const third = air('沧县 2021-11-02 9.0 实况', '青县 2021-11-03 7 实况');
		expect(await load(database, third)).toMatchObject({ accepted: 1, revised: 0, unchanged: 1 });
	});

	test('审核 outranks 实况 however late that comes', async () => {
		await load(database, air('沧县 2021-11-02 8 审核'));
		const late = await load(database, air('沧县 2021-11-02 9 实况'));
		expect(late).toMatchObject({ accepted: 0, revised: 0, unchanged: 1, outranked: 1 });
		expect(await inForce()).toBe(8);
		expect(await linesOf(database, late)).toEqual([2]);
	});

	test('an audit that finds the same value still revises: the row is final now', async () => {
		await load(database, air('沧县 2021-11-02 8 实况'));
		expect(await load(database, air('沧县 2021-11-02 8 审核'))).toMatchObject({
			revised: 1,
			outranked: 0
		});
	});

	test('an equal row of a new file is stored: it holds when the earlier batch is withdrawn', async () => {
		const first = await load(database, air('沧县 2021-11-02 8 实况'));
		const second = await load(database, air('沧县 2021-11-02 8 实况', '青县 2021-11-02 7 实况'));
		expect(second).toMatchObject({ accepted: 1, unchanged: 1 });
		await withdraw(first.batchNo);
		expect(await inForce()).toBe(8);
	});

	test('a value of a station and the one of its county are two keys', async () => {
		const file =
			'县(市、区),站点,日期,SO2\n沧县,,2021-11-02,8\n沧县,甲,2021-11-02,8\n沧县,,2021-11-02,8\n';
		const receipt = await load(database, file);
		expect(receipt).toMatchObject({ accepted: 2, unchanged: 1 });
		expect(await linesOf(database, receipt)).toEqual([2, 3]);
	});
});

const WHOLE_ROW = { column: null, value: null };
const sameKey = (line: number) =>
	`与第 ${line} 行的县(市、区)、站点、日期相同而内容不同：以第 ${line} 行为准，请核对`;

describe('inside one file', () => {
	test('an exact repeat is counted and not stored again', async () => {
		const receipt = await load(database, air(...Array<string>(3).fill('沧县 2021-11-02 8 实况')));
		expect(receipt).toMatchObject({ read: 3, accepted: 1, unchanged: 2, superseded: 0 });
		expect(await linesOf(database, receipt)).toEqual([2]);
	});

	test('the later line of a key revises the earlier, and back again', async () => {
		const there = air('沧县 2021-11-02 8 实况', '沧县 2021-11-02 9 实况', '沧县 2021-11-02 8 实况');
		const receipt = await load(database, there);
		expect(receipt).toMatchObject({ read: 3, accepted: 1, revised: 2, unchanged: 0 });
		expect(receipt).toMatchObject({ superseded: 2, doubts: { count: 2 } });
		expect(receipt.doubts.first).toEqual([
			{ ...WHOLE_ROW, line: 2, reason: sameKey(3) },
			{ ...WHOLE_ROW, line: 3, reason: sameKey(4) }
		]);
		expect(await linesOf(database, receipt)).toEqual([2, 3, 4]);
		expect(await inForce()).toBe(8);
	});

	test('审核 outranks a later 实况 line', async () => {
		const receipt = await load(database, air('沧县 2021-11-02 8 审核', '沧县 2021-11-02 9 实况'));
		expect(receipt).toMatchObject({ accepted: 1, unchanged: 1, outranked: 1, superseded: 0 });
		expect(await inForce()).toBe(8);
	});

	test('the final line replaces the final one before it, not the provisional one between', async () => {
		await load(database, air('沧县 2021-11-02 6 审核'));
		const rows = ['7 审核', '8 实况', '9 审核'].map((rest) => `沧县 2021-11-02 ${rest}`);
		const receipt = await load(database, air(...rows));
		expect(receipt).toMatchObject({ revised: 2, unchanged: 1, outranked: 1, superseded: 1 });
		expect(receipt.doubts.first).toEqual([{ ...WHOLE_ROW, line: 2, reason: sameKey(4) }]);
	});

	test('a receipt read back tells the same, and one of a former version nothing', async () => {
		const file = air('沧县 2021-11-02 8 实况', '沧县 2021-11-02 9 实况');
		const first = await load(database, file);
		expect(first.superseded).toBe(1);
		expect(await load(database, file)).toEqual({ ...first, alreadyLoaded: true });
		await forget(database, first);
		const silent = { superseded: 0, doubts: { count: 0, first: [] } };
		expect(await load(database, file)).toMatchObject({ ...silent, alreadyLoaded: true });
	});
});

/** Takes out of the change log what receipts of former versions did not say. */
async function forget(database: Database, { changeNo }: Receipt): Promise<void> {
	await ask(
		database,
		`update change
		 set detail = json_merge_patch(detail, '{"superseded": null, "doubts": null}')
		 where change_no = $no`,
		{ no: changeNo }
	);
}

describe('the same bytes', () => {
	const file = air('沧县 2021-11-02 8 实况', '沧县 2021-11-31 8 实况');

	test('again are a no-op that shows the receipt of the batch', async () => {
		const first = await load(database, file);
		const again = await load(database, file, { name: '另名.csv' });
		expect(again).toEqual({ ...first, alreadyLoaded: true });
		const [count] = await ask(
			database,
			`select count(*) as changes from change where action = 'import'`
		);
		expect(count).toEqual({ changes: 4 });
	});

	test('may come again after their batch was withdrawn', async () => {
		const first = await load(database, file);
		await withdraw(first.batchNo);
		expect(await inForce()).toBe(null);
		const again = await load(database, file);
		expect(again).toMatchObject({ alreadyLoaded: false, accepted: 1, rejected: 1 });
		expect(again.batchNo).not.toBe(first.batchNo);
	});

	test('are checked anew when rows were rejected that would be taken now', async () => {
		const water = '断面名称,采样时间,pH\n演示断面二,2021-11-02,8\n新断面,2021-11-02,8\n';
		expect(await load(database, water)).toMatchObject({ accepted: 1, rejected: 1 });
		expect(await load(database, water)).toMatchObject({ alreadyLoaded: true });
		const register = `断面编码,断面名称,河流,河流次序,沿程次序,断面属性,水体类型,启用日期
S9,新断面,演示河,1,3,市控,河流,2019-01-01\n`;
		await load(database, register);
		const again = await load(database, water);
		expect(again).toMatchObject({ accepted: 1, unchanged: 1, rejected: 0, alreadyLoaded: false });
	});
});

describe('a dry run', () => {
	test('tells what would happen and stores nothing', async () => {
		const file = air('沧县 2021-11-02 8 实况', '沧县 2021-11-31 8 实况');
		const receipt = await load(database, file, { dryRun: true });
		expect(receipt).toMatchObject({
			accepted: 1,
			rejected: 1,
			batchNo: null,
			changeNo: null,
			dryRun: true
		});
		const [counts] = await ask(
			database,
			`select (select count(*) from air_daily) as rows, (select count(*) from rejected_row) as rejected`
		);
		expect(counts).toEqual({ rows: 0, rejected: 0 });
	});
});

describe('a withdrawal', () => {
	test('puts back what the batch had replaced, and is a line of the log', async () => {
		await load(database, air('沧县 2021-11-02 8 实况'));
		const second = await load(database, air('沧县 2021-11-02 9 审核'));
		const withdrawal = await withdraw(second.batchNo);
		expect(withdrawal).toMatchObject({ batchNo: second.batchNo, dataset: 'air_daily', rows: 1 });
		expect(await inForce()).toBe(8);
		const [line] = await ask(
			database,
			'select actor, action, subject, reason from change order by change_no desc limit 1'
		);
		expect(line).toEqual({
			...{ actor: 'cli:test', action: 'withdraw' },
			...{ subject: `batch ${second.batchNo ?? ''}`, reason: '录入有误' }
		});
	});

	test('happens once, of a batch that is there, with a reason', async () => {
		const { batchNo } = await load(database, air('沧县 2021-11-02 8 实况'));
		await withdraw(batchNo);
		await expect(withdraw(batchNo)).rejects.toThrow(LoadError);
		await expect(withdraw(999)).rejects.toThrow('没有批次 999：请在数据页核对批次号。');
		const bare = { batchNo: 1, actor: 'cli:test', reason: ' ' };
		await expect(withdrawBatch(database, bare)).rejects.toThrow('须写明原因');
	});
});

test('the change log tells what an import did', async () => {
	const receipt = await load(database, air('沧县 2021-11-02 8 实况'), { reason: '周报' });
	const [line] = await ask<{ detail: string }>(
		database,
		'select actor, action, subject, reason, detail::varchar as detail from change where change_no = $no',
		{ no: receipt.changeNo }
	);
	expect(line).toMatchObject({
		actor: 'cli:test',
		action: 'import',
		subject: `batch ${receipt.batchNo ?? ''}`,
		reason: '周报'
	});
	expect(JSON.parse(line?.detail ?? '')).toMatchObject({
		dataset: 'air_daily',
		read: 1,
		accepted: 1,
		from: '2021-11-02'
	});
});
