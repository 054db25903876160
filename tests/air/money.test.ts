import { afterAll, beforeAll, expect, test } from 'vitest';
import { parsePeriod, type Period } from '$lib/format/period';
import type { Database } from '$lib/server/database/database';
import { loadFile } from '$lib/server/load';
import { airMoneyTable } from '$lib/server/documents/tables/air-money';
import { airMoney, airMoneyFile } from '$lib/server/reports/air-money';
import { asker } from '$lib/server/reports/ask';
import { shippedDatabase } from '../support/database';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
});
afterAll(() => database.close());

const money = (id: string) => asker(database)(airMoney, { period: parsePeriod(id) as Period });
const load = (lines: string[]) =>
	loadFile(database, {
		name: '省排名.csv',
		bytes: new TextEncoder().encode(
			`日期,分组,县(市、区),全省名次,参加排名数,奖惩金额(万元),来源\n${lines.join('\n')}\n`
		),
		actor: 'test'
	});

test('nothing is judged until the list of the month is imported; other periods have no money', async () => {
	expect(await money('2021-11')).toEqual({ imported: false, rows: [] });
	expect(await money('2021-01--11')).toBeNull();
});

test('places bring what the ladder says, from either end; what the list prints goes before it', async () => {
	const receipt = await load([
		'2021-11-30,通道县,肃宁县,1,134,,测试名单',
		'2021-11-30,通道县,青县,133,134,,测试名单',
		'2021-11-30,通道县,沧县,134,134,-60,测试名单',
		'2021-11-30,通道县,献县,70,134,,测试名单',
		'2021-11-30,通道县,外市县,2,134,,测试名单'
	]);
	expect(receipt).toMatchObject({
		dataset: 'province_rank',
		accepted: 5,
		rejected: 0,
		ignoredHeadings: []
	});
	const found = await money('2021-11');
	expect(found?.imported).toBe(true);
	expect(
		found?.rows.map(({ area, rank, amount, from }) => [area.name, rank, amount, from])
	).toEqual([
		['肃宁县', 1, 50, 'ladder'],
		['献县', 70, null, null],
		['青县', 133, -46, 'ladder'],
		['沧县', 134, -60, 'list']
	]);
	expect(await money('2021-10')).toMatchObject({ imported: false });
});

test('a list that does not say how many are ranked leaves the last places open', async () => {
	await load(['2021-09-30,通道县,青县,133,,,测试名单', '2021-09-30,通道县,肃宁县,3,,,测试名单']);
	const found = await money('2021-09');
	expect(found?.rows.map(({ amount, unknownEnd }) => [amount, unknownEnd])).toEqual([
		[42, false],
		[null, true]
	]);
});

test('the money leaves as a file with what it goes by', async () => {
	const period = parsePeriod('2021-11') as Period;
	const { rows } = airMoneyTable(await asker(database)(airMoneyFile, { period }));
	expect(rows.map((row) => [row['county'], row['amount'], row['from']])).toEqual([
		['肃宁县', 50, '阶梯'],
		['献县', null, '不奖不扣'],
		['青县', -46, '阶梯'],
		['沧县', -60, '名单所印']
	]);
});
