import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { loadFile, withdrawBatch } from '$lib/server/load';
import { modelFiles } from '$lib/server/models';
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
	const kept = modelFiles.flatMap((file) => file.kept).filter((dataset) => dataset !== '*');
	expect(kept.length).toBeGreaterThan(0);
	expect(names).toEqual(expect.arrayContaining(kept));
});

test('whatever is a table of the models is declared as kept', () => {
	for (const { path, sql, kept } of modelFiles)
		expect([path, /create or replace table/.test(sql)]).toEqual([path, kept.length > 0]);
});
