import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { loadFile } from '$lib/server/load';
import { read, shippedDatabase } from './support/database';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
	const lines = [
		HEADINGS,
		'test.rule,old,2019-01-01,,C,invented,',
		'test.rule,trial,2020-03-01,2020-05-31,C,invented,',
		'test.rule,within,2020-04-01,2020-04-10,C,invented,',
		'test.rule,new,2021-01-01,,C,invented,',
		'test.ended,once,2019-01-01,2019-12-31,C,invented,'
	];
	const { rejections } = await loadFile(database, {
		name: '设置.csv',
		bytes: new TextEncoder().encode(lines.join('\n')),
		actor: 'cli:test',
		dataset: 'setting'
	});
	expect(rejections).toEqual([]);
});
afterAll(() => database.close());

const HEADINGS = 'setting_key,value,effective_from,effective_to,confidence,source,note';

/** What a setting says on a day. */
async function said(key: string, onDate: string): Promise<string[]> {
	const settings = await read(database, 'setting_on', { onDate });
	return settings.filter(({ settingKey }) => settingKey === key).map(({ value }) => value);
}

test.each([
	['2018-12-31', []],
	['2019-01-01', ['old']],
	['2020-02-29', ['old']],
	['2020-03-01', ['trial']],
	['2020-04-01', ['within']],
	['2020-04-10', ['within']],
	['2020-04-11', ['trial']],
	['2020-05-31', ['trial']],
	['2020-06-01', ['old']],
	['2021-01-01', ['new']],
	['9999-12-31', ['new']]
])('on %s the version in force that began last counts', async (day, expected) => {
	expect(await said('test.rule', day)).toEqual(expected);
});

test('a setting that ended says nothing afterwards', async () => {
	expect(await said('test.ended', '2019-12-31')).toEqual(['once']);
	expect(await said('test.ended', '2020-01-01')).toEqual([]);
});
