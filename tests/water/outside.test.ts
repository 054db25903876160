import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { asker } from '$lib/server/reports/ask';
import { dataBatches } from '$lib/server/reports/data-batches';
import { read } from '../support/database';
import { load, riverDatabase } from './river';

let database: Database;
beforeAll(async () => {
	database = await riverDatabase(
		[
			// closed on a Wednesday: its week still counts
			'X1,停用的,甲河,1,1,,,沧县,,市控,河流,Ⅳ,否,,2019-01-01,2021-11-17',
			'X2,未启用的,甲河,1,2,,,沧县,,市控,河流,Ⅳ,否,,2021-12-06,',
			'X3,在用的,甲河,1,3,,,沧县,,市控,河流,Ⅳ,否,,2019-01-01,'
		],
		[
			'断面,采样时间,化学需氧量',
			...['X1,2021-11-16 09:00,20', 'X1,2021-11-20 09:00,20', 'X1,2021-11-22 09:00,20'],
			...['X1,2021-12-21 09:00,20', 'X2,2021-11-23 09:00,20', 'X2,2021-12-07 09:00,20'],
			'X3,2021-11-23 09:00,20'
		]
	);
});
afterAll(() => database.close());

test('samplings of weeks in which the register does not hold the section are listed, those of no other', async () => {
	const { outside } = await asker(database)(dataBatches, { asof: '2021-12-31' });
	expect(outside).toEqual([
		{
			...{ code: 'X1', name: '停用的', river: '甲河', closed: '2021-11-17', samplings: 2 },
			...{ first: '2021-11-22', last: '2021-12-21', batches: [expect.any(Number)] }
		},
		{
			...{ code: 'X2', name: '未启用的', river: '甲河', closed: null, samplings: 1 },
			...{ first: '2021-11-23', last: '2021-11-23', batches: [expect.any(Number)] }
		}
	]);
	expect((await asker(database)(dataBatches, { asof: '2021-11-21' })).outside).toEqual([]);
});

test('a month in which a registered outfall lacks its monitoring is shown', async () => {
	await load(database, '排污口登记.csv', [
		'排污口编码,排污口名称,排污口类型,县(市、区),受纳水体,下游断面,重点涉水企业,执行标准,pH下限,pH上限,化学需氧量限值,氨氮限值,总磷限值,启用日期,停用日期',
		'P1,一厂排口,城镇污水处理厂,沧县,甲河,X3,是,某标准,6,9,50,5,0.5,2019-01-01,',
		'P2,二厂排口,城镇污水处理厂,沧县,甲河,X3,是,某标准,6,9,50,5,0.5,2019-01-01,2021-10-31',
		'P3,三厂排口,工业企业,青县,甲河,X3,否,某标准,6,9,50,5,,2021-11-15,'
	]);
	await load(database, '排污口监测.csv', [
		'排污口名称,采样时间,排放状态,pH,化学需氧量',
		...['一厂排口,2021-09-03,排放,7,20', '二厂排口,2021-09-03,排放,7,20'],
		...['一厂排口,2021-10-03,排放,7,20', '一厂排口,2021-10-17,排放,7,20'],
		...['一厂排口,2021-11-03,停排,,', '三厂排口,2021-11-20,排放,7,20']
	]);
	const rows = await read(database, 'coverage', { dateFrom: '2021-08-01', dateTo: '2021-12-31' });
	expect(
		rows
			.filter(({ dataset }) => dataset === 'outfall_sample')
			.map((row) => [
				row.month.slice(0, 7),
				`${row.slotsReceived}/${row.slotsExpected}`,
				`${row.partsReceived}/${row.partsExpected}`
			])
	).toEqual([
		['2021-08', '0/null', '0/null'],
		['2021-09', '1/1', '2/2'],
		['2021-10', '1/1', '1/2'],
		['2021-11', '1/1', '2/2'],
		['2021-12', '0/1', '0/2']
	]);
});
