import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { asker } from '$lib/server/reports/ask';
import { waterWeek, type WaterWeek } from '$lib/server/reports/water-week';
import { parseWeek } from '$lib/format/week';
import { riverDatabase } from './river';

const REGISTER = ['A', 'B', 'C', 'D', 'E'].map(
	(code, i) => `${code},断面${code},甲河,1,${i},,,沧县,,市控,河流,Ⅳ,否,,2019-01-01,`
);

const SAMPLES = [
	'断面,采样时间,化学需氧量,氨氮,溶解氧,pH,水流状态,数据状态',
	// A fell from Ⅲ to Ⅴ by ammonia; COD went from Ⅲ to Ⅳ, which is worse than Ⅲ too; oxygen stayed
	...['A,2021-11-16 09:00,18,0.8,6.5,8,正常,审核', 'A,2021-11-23 09:00,24,1.7,6.4,8,正常,审核'],
	// B rose from worse than Ⅴ to Ⅲ: COD held it back, ammonia was Ⅲ before and is Ⅲ now
	...['B,2021-11-16 09:00,41,0.9,6.5,8,正常,审核', 'B,2021-11-23 09:00,20,0.8,6.4,8,正常,审核'],
	// C rose because the item that held it back was not measured
	...['C,2021-11-16 09:00,20,1.9,6.5,8,正常,审核', 'C,2021-11-23 09:00,20,,6.4,8,正常,审核'],
	// D stays at Ⅳ, by another item
	...['D,2021-11-16 09:00,24,0.8,6.5,8,正常,审核', 'D,2021-11-23 09:00,20,1.2,6.4,8,正常,审核'],
	// E was dry
	...['E,2021-11-16 09:00,,,,,断流,审核', 'E,2021-11-23 09:00,24,1.2,6.4,8,正常,审核']
];

let database: Database;
let report: WaterWeek;
beforeAll(async () => {
	database = await riverDatabase(REGISTER, SAMPLES);
	report = await ask('2021-11-30');
});
afterAll(() => database.close());

function ask(asof: string): Promise<WaterWeek> {
	const week = parseWeek('2021-W48');
	if (!week) throw new Error('the week exists');
	return asker(database)(waterWeek, { week, asof });
}

const changed = (code: string, from = report) => from.changes.find((row) => row.code === code);

describe('why a class moved against last week', () => {
	test('down: the items now worse than the class of last week, with value and class then and now', () => {
		expect(changed('A')).toMatchObject({ from: 3, to: 5, answering: { name: '沧县' } });
		expect(changed('A')?.items.map(({ name, last, now }) => [name, last, now])).toEqual([
			['化学需氧量', { value: 18, mark: null, class: 3 }, { value: 24, mark: null, class: 4 }],
			['氨氮', { value: 0.8, mark: null, class: 3 }, { value: 1.7, mark: null, class: 5 }]
		]);
	});

	test('up: the items then worse than the class now, even where none came', () => {
		expect(changed('B')?.items.map(({ item, last, now }) => [item, last.value, now.value])).toEqual(
			[['cod', 41, 20]]
		);
		expect(changed('C')?.items.map(({ item, last, now }) => [item, last.value, now.value])).toEqual(
			[['nh3n', 1.9, null]]
		);
	});

	test('no move without a class in both weeks, or with the same one', () => {
		expect(report.changes.map(({ code }) => code)).toEqual(['A', 'C', 'B']);
	});

	test('a day of judgement in the week cuts it, and the reasons with it', async () => {
		expect((await ask('2021-11-22')).changes).toEqual([]);
		expect(changed('A', await ask('2021-11-24'))).toEqual(changed('A'));
	});
});
