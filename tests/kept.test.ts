import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { loadFile, withdrawBatch } from '$lib/server/load';
import { createModels, isTable, modelFiles } from '$lib/server/models';
import { read, select, shippedDatabase } from './support/database';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
});
afterAll(() => database.close());

const HEADINGS = '区划代码,名称,简称,英文名,类别,上级代码,来源';
const load = (line: string) =>
	loadFile(database, {
		name: '县（市、区）.csv',
		bytes: new TextEncoder().encode(`${HEADINGS}\n${line}`),
		actor: 'cli:test',
		dataset: 'unit'
	});
const nameOf = async (code: string) =>
	(await read(database, 'units', {})).find((unit) => unit.areaCode === code)?.nameZh;

test('a kept model follows its dataset in and out', async () => {
	const before = await nameOf('130921');
	const { batchNo, rejections } = await load('130921,新沧县,沧,Cang,county,130900,test');
	expect(rejections).toEqual([]);
	expect(await nameOf('130921')).toBe('新沧县');
	await withdrawBatch(database, { batchNo: batchNo ?? 0, actor: 'cli:test', reason: 'test' });
	expect(await nameOf('130921')).toBe(before);
});

test('a write that fails leaves the kept models as they were', async () => {
	const before = await read(database, 'units', {});
	const failing = database.write(async (connection) => {
		await connection.run(`update unit set name_zh = '改'`);
		throw new Error('broken off');
	});
	await expect(failing).rejects.toThrow('broken off');
	expect(await read(database, 'units', {})).toEqual(before);
});

test('a dataset that a model is kept for exists, so that it can be made anew', async () => {
	const tables = await select<{ tableName: string }>(
		database,
		'select table_name from duckdb_tables()'
	);
	const names = tables.map(({ tableName }) => tableName);
	const kept = modelFiles
		.flatMap(({ kept, keptBySpan }) => [...kept, ...keptBySpan.map(({ dataset }) => dataset)])
		.filter((dataset) => dataset !== '*');
	expect(kept.length).toBeGreaterThan(0);
	expect(names).toEqual(expect.arrayContaining(kept));
});

test('whatever is a table of the models is declared as kept', () => {
	for (const file of modelFiles)
		expect([file.path, /create or replace table/.test(file.sql)]).toEqual([
			file.path,
			isTable(file)
		]);
});

const DAY = '县（市、区）,日期,PM2.5,数据状态';
const airDay = (line: string) =>
	loadFile(database, {
		name: '空气.csv',
		bytes: new TextEncoder().encode(`${DAY}\n${line}`),
		actor: 'cli:test',
		dataset: 'air_daily',
		today: '2021-12-31'
	});
const pm25 = async () =>
	(await read(database, 'air_day', { dateFrom: '2021-03-01', dateTo: '2021-03-31' }))
		.map((row) => [row.areaCode, row.day, row.pm2_5Iaqi])
		.sort();

test('judged days follow the rows: one comes in, is revised, and the revision is taken back', async () => {
	await airDay('沧县,2021-03-01,35,审核');
	expect(await pm25()).toEqual([['130921', '2021-03-01', 50]]);
	const { batchNo } = await airDay('沧县,2021-03-01,75,审核');
	await airDay('沧县,2021-03-02,35,审核');
	expect(await pm25()).toEqual([
		['130921', '2021-03-01', 100],
		['130921', '2021-03-02', 50]
	]);
	await withdrawBatch(database, { batchNo: batchNo ?? 0, actor: 'cli:test', reason: 'test' });
	expect(await pm25()).toEqual([
		['130921', '2021-03-01', 50],
		['130921', '2021-03-02', 50]
	]);
});

const AIR_KEPT = ['air_judged_day', 'air_month', 'air_span_statistics'];

test.each(AIR_KEPT)(
	'%s, kept by the days that came, is what making it whole gives',
	async (name) => {
		await airDay('沧县,2021-02-28,35,审核');
		const kept = await select(
			database,
			`select to_json(t)::varchar as row from ${name} as t order by all`
		);
		const whole = await select(
			database,
			`select to_json(t)::varchar as row from ${name}_of(date '0001-01-01', date '9999-12-31') as t order by all`
		);
		expect(kept).toEqual(whole);
		expect(kept.length).toBeGreaterThan(0);
	}
);

test('models of a former version are replaced, whatever they were', async () => {
	const connection = await database.connect();
	await connection.run('drop table units');
	await connection.run('create view units as select 1 as nothing');
	await connection.run(`update model_state set fingerprint = 'former'`);
	await createModels(connection);
	connection.closeSync();
	expect(await nameOf('130921')).toBe('沧县');
});
