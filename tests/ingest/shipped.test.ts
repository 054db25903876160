import { readFile, readdir } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TableFile } from '$lib/ingest/open-table';
import { openDatabase, type Database } from '$lib/server/database/database';
import { loadShipped, withdrawBatch } from '$lib/server/load';
import { ask } from './bureau';

let database: Database;

beforeEach(async () => {
	database = await openDatabase(':memory:', true);
});
afterEach(() => {
	database.close();
});

async function folder(path: string): Promise<TableFile[]> {
	const names = (await readdir(`data/${path}`)).filter((name) => name.endsWith('.csv'));
	return Promise.all(
		names.map(async (name) => ({
			name: `${path}/${name}`,
			bytes: await readFile(`data/${path}/${name}`)
		}))
	);
}

const HEAD = 'setting_key,value,effective_from,effective_to,source,confidence,note\n';
const settings = (...rows: string[]): TableFile[] => [
	{ name: 'setting.csv', bytes: new TextEncoder().encode(HEAD + rows.join('\n') + '\n') }
];
const A = 'a,1,2019-01-01,,来源,A,';
const B = 'b,1,2019-01-01,,来源,A,';

const live = () =>
	ask(
		database,
		`select setting_key as key, value from setting
		 where batch_no not in (select batch_no from withdrawal) order by setting_key`
	);

test('all files that ship come in, in the order in which they need each other', async () => {
	const files = (await Promise.all(['demo', 'standards', 'regions/cangzhou'].map(folder))).flat();
	const receipts = await loadShipped(database, files);
	expect(receipts.map(({ fileName }) => fileName).sort()).toEqual(
		files.map(({ name }) => name).sort()
	);
	for (const receipt of receipts) {
		const { read, accepted, unchanged, revised, rejected } = receipt;
		expect(accepted + unchanged + revised, receipt.fileName).toBe(read);
		expect({ rejected, ignored: receipt.ignoredHeadings }).toEqual({ rejected: 0, ignored: [] });
	}
	const again = await loadShipped(database, files);
	expect(again.every(({ alreadyLoaded }) => alreadyLoaded)).toBe(true);
});

test('the demo alone lacks its units', async () => {
	await expect(loadShipped(database, await folder('demo'))).rejects.toThrow(
		'不在县（市、区）名录中'
	);
});

test('a row deleted from a changed file disappears', async () => {
	await loadShipped(database, settings(A, B));
	await loadShipped(database, settings(A.replace('a,1', 'a,2')));
	expect(await live()).toEqual([{ key: 'a', value: '2' }]);
	const log = await ask<{ action: string }>(
		database,
		'select actor, action from change order by change_no'
	);
	expect(log.map(({ action }) => action)).toEqual(['import', 'withdraw', 'import']);
});

test('going back to an earlier file is a change like any other', async () => {
	for (const rows of [[A, B], [A], [A, B]]) await loadShipped(database, settings(...rows));
	expect(await live()).toEqual([
		{ key: 'a', value: '1' },
		{ key: 'b', value: '1' }
	]);
});

test('headings without rows are fine, and rows may come later', async () => {
	const [empty] = await loadShipped(database, settings());
	expect(empty).toMatchObject({ read: 0, accepted: 0, alreadyLoaded: false });
	await loadShipped(database, settings(A));
	expect(await live()).toHaveLength(1);
});

test('a batch that somebody withdrew does not come back by itself', async () => {
	const [receipt] = await loadShipped(database, settings(A));
	await withdrawBatch(database, {
		batchNo: receipt?.batchNo ?? 0,
		actor: 'cli:test',
		reason: '自备'
	});
	const [again] = await loadShipped(database, settings(A));
	expect(again).toMatchObject({ alreadyLoaded: true });
	expect(await live()).toEqual([]);
});

test('a shipped file with a bad row is our mistake: nothing of it is loaded', async () => {
	await loadShipped(database, settings(A));
	await expect(loadShipped(database, settings(A, 'c,1,2019-02-30,,来源,A,'))).rejects.toThrow(
		'setting.csv：第 3 行“effective_from”的值“2019-02-30”：没有这一天：请核对月和日。请改正随软件提供的文件。'
	);
	expect(await live()).toEqual([{ key: 'a', value: '1' }]);
});
