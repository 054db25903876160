import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRealDatabase, openHouse, type House } from '$lib/server/house';
import { tableToCsv } from '$lib/server/documents/csv';
import { rejectedTable } from '$lib/server/documents/tables/data-batch';
import { dataBatchesTable } from '$lib/server/documents/tables/data-batches';
import { dataBatch, type DataBatch } from '$lib/server/reports/data-batch';
import { dataBatches } from '$lib/server/reports/data-batches';
import { actions } from '../../src/routes/(app)/data/+page.server';
import { actions as batchActions } from '../../src/routes/(app)/data/batches/[batch]/+page.server';

let house: House;
beforeAll(async () => {
	house = await openHouse(await mkdtemp(join(tmpdir(), 'duibiao-data-')));
});
afterAll(() => house.close());

const HEADINGS =
	'县（市、区）,日期,SO2(μg/m³),NO2(μg/m³),PM10(μg/m³),PM2.5(μg/m³),CO(mg/m³),O3-8h(μg/m³),数据状态,填表说明';
const FILE = [
	'沧州市空气质量日报',
	HEADINGS,
	'沧县,2022-01-01,8,30,80,40,0.8,60,审核,甲',
	'青县,2022-01-01,9,30,80,41,0.8,60,审核,乙',
	'天津县,2022-01-01,9,30,80,40,0.8,60,审核,',
	'泊头市,2022-01-01,9,30,80,-4,0.8,60,审核,'
].join('\n');

/** Who posts. */
const CLERK = { account: 'lin', name: '林', role: 'bureau_clerk', unit: null, unitName: null };

/** What Kit hands to a form action, as far as the actions use it. */
function posted(fields: Record<string, string | File>, batch = '') {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	const request = new Request('http://127.0.0.1/data', { method: 'POST', body: form });
	const locals = { house, ask: house.ask, person: CLERK, asked: '/data' };
	return { request, params: { batch }, locals } as never;
}

const file = (text: string, name = '空气质量日报.csv') => new File([text], name);
const lastChange = async () => (await house.ask(dataBatches, {})).changes[0];

async function receiptOf(batchNo: number): Promise<DataBatch> {
	const found = await house.ask(dataBatch, { batchNo });
	if ('lastBatch' in found) throw new Error(`there is no batch ${batchNo}`);
	return found;
}

test('without a file the form says what to do', async () => {
	expect(await actions['import']?.(posted({ dataset: '' }))).toMatchObject({
		status: 422,
		data: { problem: '还没有选择文件：请先选一个文件，再点“试读”或“导入”。' }
	});
});

test('a refused file is named with what is wrong, and nothing is stored', async () => {
	const before = await lastChange();
	const refused = await actions['import']?.(posted({ file: file('甲,乙\n1,2\n', '乱.csv') }));
	expect(refused).toMatchObject({
		status: 422,
		data: { problem: expect.stringMatching(/^乱\.csv：.*标题行/) }
	});
	expect(await lastChange()).toEqual(before);
});

test('a dry run gives the receipt and stores nothing', async () => {
	const before = await lastChange();
	expect(await actions['preview']?.(posted({ file: file(FILE) }))).toMatchObject({
		receipt: { dryRun: true, dataset: 'air_daily', read: 4, accepted: 2, rejected: 2 }
	});
	expect(await lastChange()).toEqual(before);
});

test('the way of a clerk: in, the receipt, the same again, out', async () => {
	const { changes, batches } = await house.ask(dataBatches, { atMost: 1 });
	const batchNo = (batches[0]?.batchNo ?? 0) + 1;
	const address = `/data/batches/${batchNo}`;

	await expect(actions['import']?.(posted({ file: file(FILE) }))).rejects.toMatchObject({
		status: 303,
		location: address
	});
	const receipt = await receiptOf(batchNo);
	expect(receipt).toMatchObject({
		...{ dataset: 'air_daily', fileName: '空气质量日报.csv', encoding: 'UTF-8', headerLine: 2 },
		...{ read: 4, accepted: 2, unchanged: 0, revised: 0, rejected: 2, outranked: 0 },
		...{ ignoredHeadings: ['填表说明'], from: '2022-01-01', to: '2022-01-01', skipped: 2 },
		...{ actor: 'web:lin', changeNo: (changes[0]?.changeNo ?? 0) + 1, withdrawable: true }
	});
	expect(receipt.rejections).toMatchObject([
		{ line: 5, column: '县（市、区）', value: '天津县' },
		{ line: 6, column: 'PM2.5(μg/m³)', value: '-4' }
	]);
	expect(await house.ask(dataBatches, { atMost: 1 })).toMatchObject({
		newest: { batchNo, rejected: 2 },
		live: { rejectedRows: 2 },
		basis: { asof: '2022-01-01' }
	});

	await expect(actions['import']?.(posted({ file: file(FILE) }))).rejects.toMatchObject({
		location: `${address}?again`
	});

	const withdraw = (reason: string) =>
		batchActions['withdraw']?.(posted({ reason }, String(batchNo)));
	expect(await withdraw('  ')).toMatchObject({ status: 422 });
	await expect(withdraw('报错了日期')).rejects.toMatchObject({ location: address });
	expect(await withdraw('再来一次')).toMatchObject({
		status: 422,
		data: { problem: expect.stringContaining('早已撤回') }
	});
	expect(await receiptOf(batchNo)).toMatchObject({
		withdrawn: { by: 'web:lin', reason: '报错了日期' },
		withdrawable: false
	});
	expect(await house.ask(dataBatches, { atMost: 1 })).toMatchObject({
		live: { rejectedRows: 0 },
		basis: { asof: '2021-12-31' },
		batches: [{ batchNo, withdrawn: { reason: '报错了日期' } }]
	});
	expect(await lastChange()).toMatchObject({ action: 'withdraw', subject: `batch ${batchNo}` });
});

test('the rejected rows are a file: place, reason, and the row as it was', async () => {
	const before = (await house.ask(dataBatches, { atMost: 1 })).batches[0]?.batchNo ?? 0;
	const bad = `${HEADINGS}\n天津县,2022-01-02,9,30,80,40,0.8,60,审核,\n`;
	await expect(actions['import']?.(posted({ file: file(bad) }))).rejects.toMatchObject({
		status: 303
	});
	const table = rejectedTable(await receiptOf(before + 1));
	const [heading, row] = tableToCsv(table, true).split('\r\n');
	expect(heading).toBe('\uFEFF行号,列,值,缘由,原文,数据性质');
	expect(row).toMatch(/^2,县（市、区）,天津县,.*,"天津县,2022-01-02,9,.*",演示数据$/);
});

test('every batch has a receipt that adds up', async () => {
	const { batches } = await house.ask(dataBatches, {});
	expect(batches.length).toBeGreaterThan(20);
	for (const { batchNo } of batches) {
		const { read, accepted, unchanged, revised, rejected } = await receiptOf(batchNo);
		expect(accepted + unchanged + revised + rejected, `batch ${batchNo}`).toBe(read);
	}
});

test('the pages of the list hold every batch once, and so does the download', async () => {
	const all = await house.ask(dataBatches, {});
	const seen: number[] = [];
	let before: number | null = null;
	do {
		const page: Awaited<ReturnType<typeof dataBatches>> = await house.ask(dataBatches, {
			atMost: 10,
			...(before !== null && { before })
		});
		seen.push(...page.batches.map((batch) => batch.batchNo));
		before = page.older;
	} while (before !== null);
	expect(seen).toEqual(all.batches.map((batch) => batch.batchNo));
	expect(dataBatchesTable(all).rows.map((row) => row['batchNo'])).toEqual(seen);
});

test('what ships with the software is not withdrawn on the page', async () => {
	const { batches } = await house.ask(dataBatches, {});
	const unit = batches.find((batch) => batch.dataset === 'unit');
	expect(await receiptOf(unit?.batchNo ?? 0)).toMatchObject({ withdrawable: false });
});

test('what the house stands on is not a clerk’s to bring in or to take out', async () => {
	const before = await lastChange();
	const setting = '设置项,取值,启用日期,来源,可信度\naccess.reading,open,2021-01-01,无,C\n';
	expect(await actions['import']?.(posted({ file: file(setting, '设置.csv') }))).toMatchObject({
		status: 422,
		data: { problem: expect.stringContaining('管理员') }
	});
	const { batches } = await house.ask(dataBatches, {});
	const unit = batches.find((batch) => batch.dataset === 'unit');
	const withdraw = posted({ reason: '试试' }, String(unit?.batchNo));
	expect(await batchActions['withdraw']?.(withdraw)).toMatchObject({ status: 422 });
	expect(await lastChange()).toEqual(before);
});

test('a batch that is not there is answered with those that are', async () => {
	const last = (await house.ask(dataBatches, { atMost: 1 })).batches[0]?.batchNo;
	expect(await house.ask(dataBatch, { batchNo: 9999 })).toEqual({ lastBatch: last });
	await expect(batchActions['withdraw']?.(posted({ reason: 'x' }, '9999'))).rejects.toMatchObject({
		status: 404,
		body: { message: `没有批次“9999”：现有批次 1 至 ${last}。` }
	});
});

test('coverage of the demo: three years, what is due is what came but for the gaps made into it', async () => {
	const { coverage } = await house.ask(dataBatches, { asof: '2021-12-31' });
	expect(coverage.map((one) => [one.dataset, one.judged, one.years.length])).toEqual([
		['water_sample', true, 3],
		['outfall_sample', true, 3],
		['air_daily', true, 3],
		['fire_alarm', false, 3],
		['fire_detection', false, 3],
		['ledger_item', true, 3]
	]);
	for (const { years, slots, judged } of coverage) {
		const months = years.flatMap((year) => year.months);
		const due = months.filter((month) => !judged || month.slots.expected !== null);
		expect(due.reduce((sum, month) => sum + month.slots.received, 0)).toBe(slots.received);
		for (const { share } of months) expect(share ?? 0).toBeLessThanOrEqual(1);
	}
});

test('a real database without a reading says so, and nothing of it is late or missing', async () => {
	const home = await mkdtemp(join(tmpdir(), 'duibiao-empty-'));
	await createRealDatabase(home);
	const empty = await openHouse(home);
	const report = await empty.ask(dataBatches, {});
	await empty.close();
	expect(report).toMatchObject({ newest: null, basis: { demo: false }, live: { rejectedRows: 0 } });
	expect(report.coverage.map((one) => [one.newest, one.judged, one.partsMissing])).toEqual(
		Array.from({ length: 6 }, () => [null, false, 0])
	);
});
