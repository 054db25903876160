import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { read } from '../support/database';
import { load, riverDatabase } from './river';

/** 沧县 has two river sections and a lake, 青县 one section, 东光县 one with other items, 盐山县 a dry one, 吴桥县 a clean one. */
const REGISTER = [
	'C1,甲,甲河,1,1,,,沧县,,国控,河流,Ⅲ,否,,2019-01-01,',
	'C2,乙,甲河,1,2,,,沧县,,市控,河流,Ⅲ,否,,2019-01-01,',
	'C3,丙湖,丙湖,2,1,,,沧县,,市控,湖库,Ⅲ,否,,2019-01-01,',
	'Q1,戊,丁河,3,1,,,青县,,省控,河流,Ⅳ,否,,2019-01-01,',
	'D1,己,丁河,3,2,,,东光县,,市控,河流,Ⅳ,否,,2019-01-01,',
	'Y1,庚,丁河,3,3,,,盐山县,,市控,河流,Ⅳ,否,,2019-01-01,',
	'W1,辛,丁河,3,4,,,吴桥县,,市控,河流,Ⅲ,否,,2019-01-01,',
	'N1,来水,丁河,3,5,,,,,市控,河流,,是,,2019-01-01,'
];

const SAMPLES = [
	'断面,采样时间,pH,溶解氧,化学需氧量,氨氮,总磷,石油类,水流状态',
	// 沧县: COD 18 and 22 → 20; ammonia 0.5 and <0.2 → (0.5 + 0.1) ÷ 2 = 0.3; phosphorus 0.1 and 0.2 → 0.15; pH 8 and 8; oxygen 8 and 12
	'C1,2021-11-02,8,8,18,0.5,0.1,0.01,正常',
	'C2,2021-11-02,8,12,22,<0.2,0.2,0.01,正常',
	'C3,2021-11-02,7,5,10,1,0.1,0.05,正常',
	...['Q1,2021-11-02,6.5,5,30,1.2,0.3,0.05,正常', 'Q1,2020-11-03,7,5,40,2,0.4,0.05,正常'],
	'D1,2021-11-02,8,5,20,1,0.2,,正常',
	'Y1,2021-11-02,,,,,,,断流',
	...['W1,2021-11-02,7,10,10,0.1,0.05,0.01,正常', 'W1,2020-11-03,7,10,10,0.2,0.05,0.01,正常'],
	'N1,2021-11-02,9,1,99,9,9,9,正常'
];

let database: Database;
beforeAll(async () => {
	database = await riverDatabase(REGISTER, SAMPLES);
});
afterAll(() => database.close());

async function indices() {
	const found = await read(database, 'water_cwqi', {
		...{ dateFrom: '2021-11-01', dateTo: '2021-11-30' },
		...{ yearFrom: '2020-11-01', yearTo: '2020-11-30' }
	});
	return new Map(found.map((row) => [`${row.kind} ${row.code}`, row]));
}

describe('CWQI worked by hand', () => {
	test('single indices of the mean over the sections of a unit', async () => {
		const terms = (await indices()).get('area 130921')?.terms ?? [];
		const rivers = terms.filter((term) => term.waterbody === 'river');
		expect(rivers.map(({ item, mean, singleIndex }) => [item, mean, singleIndex])).toEqual([
			['ph', 8, 0.5], // (8 − 7) ÷ (9 − 7)
			['do', 10, 0.5], // 5 ÷ 10
			['cod', 20, 1],
			['nh3n', 0.3, 0.3],
			['tp', 0.15, 0.75], // over 0.2 of a river
			['oil', 0.01, 0.2]
		]);
		const lake = terms.find((term) => term.waterbody === 'lake' && term.item === 'tp');
		expect(lake?.singleIndex).toBe(2); // 0.1 over 0.05 of a lake
	});

	test('rivers and lakes are weighted by their sections', async () => {
		const found = await indices();
		// rivers 0.5 + 0.5 + 1 + 0.3 + 0.75 + 0.2 = 3.25; lake 0 + 1 + 0.5 + 1 + 2 + 1 = 5.5; (3.25 · 2 + 5.5) ÷ 3 = 4
		expect(found.get('area 130921')).toMatchObject({ cwqi: 4, sections: 3 });
		// pH 6.5: (7 − 6.5) ÷ (7 − 6) = 0.5; oxygen 1; 30 ÷ 20; 1.2; 0.3 ÷ 0.2; 0.05 ÷ 0.05
		expect(found.get('area 130922')?.cwqi).toBe(6.7);
		expect(found.get('section C1')?.cwqi).toBe(0.5 + 0.625 + 0.9 + 0.5 + 0.5 + 0.2);
	});

	test('smaller is better; other items, a dry bed and no section are not ranked and say why', async () => {
		const found = await indices();
		const ranks = ['130928', '130921', '130922'].map((code) => found.get(`area ${code}`)?.rank);
		expect(ranks).toEqual([1, 2, 3]);
		const reasons = ['130923', '130925', '130926'].map(
			(code) => found.get(`area ${code}`)?.notRanked
		);
		expect(reasons).toEqual(['other_items', 'no_data', 'no_section']);
	});

	test('ΔCWQI of the printed values, the clean left out of its ranking', async () => {
		const found = await indices();
		// last year 青县: 0 + 1 + 2 + 2 + 2 + 1 = 8; (6.7 − 8) ÷ 8 = −16.25 %
		expect(found.get('area 130922')).toMatchObject({ yearCwqi: 8, change: -16.25, changeRank: 1 });
		expect(found.get('area 130928')).toMatchObject({ exempt: true, changeRank: null });
		expect(found.get('area 130921')).toMatchObject({ change: null, changeRank: null });
	});
});

test('status of rivers: few sections by the mean of their items, all of the city by shares', async () => {
	const found = await read(database, 'water_rivers', {
		...{ dateFrom: '2021-11-01', dateTo: '2021-11-30' }
	});
	const by = new Map(found.map((row) => [row.name, row]));
	// 甲河: COD (18 + 22) ÷ 2 = 20 is Ⅲ, phosphorus 0.15 Ⅲ, though C2 alone is Ⅳ
	expect(by.get('甲河')).toMatchObject({
		byShares: false,
		meanClass: 3,
		status: '良好',
		classed: 2
	});
	// six classed: C1 Ⅲ, C2 Ⅳ, C3 Ⅳ (TP 0.1 of a lake), Q1 Ⅳ, D1 Ⅲ, W1 Ⅱ: 3 of 6
	expect(by.get('')).toMatchObject({
		kind: 'city',
		shareGood: 50,
		shareBad: 0,
		status: '轻度污染'
	});
});

const OUTFALLS = [
	'排污口编码,排污口名称,排污口类型,县(市、区),受纳水体,下游断面,重点涉水企业,执行标准,pH下限,pH上限,化学需氧量限值,氨氮限值,总磷限值,启用日期',
	'P1,一厂排口,城镇污水处理厂,沧县,甲河,C1,是,某标准,6,9,50,5,0.5,2019-01-01',
	'P2,二厂排口,城镇污水处理厂,沧县,甲河,C1,是,某标准,6,9,50,5,0.5,2019-01-01',
	'P3,三厂排口,工业企业,青县,丁河,Q1,否,某标准,6,9,50,5,,2019-01-01',
	'P4,四厂排口,工业企业,青县,丁河,Q1,否,某标准,6,9,50,5,,2019-01-01'
];
const OUTFALL_SAMPLES = [
	'排污口名称,采样时间,排放状态,pH,化学需氧量,氨氮,总磷',
	...['一厂排口,2021-11-03,排放,7.2,50,4.9,0.4', '一厂排口,2021-11-17,排放,7.2,62,<0.05,0.6'],
	'二厂排口,2021-11-03,排放,9.0,49.9,10L,0.5',
	...['三厂排口,2021-11-03,排放,9.1,20,0.3,9', '四厂排口,2021-11-03,停排,,,,']
];

describe('outfalls', () => {
	beforeAll(async () => {
		await load(database, '排污口登记.csv', OUTFALLS);
		await load(database, '排污口监测.csv', OUTFALL_SAMPLES);
	});
	const november = { dateFrom: '2021-11-01', dateTo: '2021-11-30' };

	test('one sampling over a limit fails the month, with its multiple', async () => {
		const found = await read(database, 'outfall_months', november);
		const by = new Map(found.map((row) => [row.outfallCode, row]));
		expect(['P1', 'P2', 'P3', 'P4'].map((code) => by.get(code)?.status)).toEqual([
			...['failed', 'met', 'failed', 'idle']
		]);
		const over = by.get('P1')?.readings.filter((reading) => reading.over);
		expect(over?.map(({ item, multiple }) => [item, multiple]).sort()).toEqual([
			['cod', 0.2],
			['tp', 0.2]
		]);
		const reasons = by
			.get('P2')
			?.readings.flatMap(({ item, reason }) => (reason ? [[item, reason]] : []));
		expect(reasons).toEqual([['nh3n', 'limit_too_high']]);
		expect(by.get('P3')?.readings.find(({ item }) => item === 'tp')?.over).toBeNull();
	});

	test('达标指数: 60 % of national and provincial, 30 % of county sections, 10 % of key enterprises', async () => {
		const found = await read(database, 'water_attainment', november);
		expect(found.map(({ part, met, assessed }) => [part, met, assessed])).toEqual([
			['national', 2, 2], // C1, Q1
			['county', 2, 4], // C2 and C3 fail, D1 and W1 meet, Y1 is dry
			['enterprise', 1, 2]
		]);
		expect(found[0]?.index).toBe(0.8); // 0.6 + 0.3 ÷ 2 + 0.1 ÷ 2
		const december = { dateFrom: '2021-12-01', dateTo: '2021-12-31' };
		const [empty] = await read(database, 'water_attainment', december);
		expect(empty).toMatchObject({ assessed: 0, index: null });
	});

	test('an unknown outfall is refused with the nearest names', async () => {
		await expect(
			load(database, '错.csv', [OUTFALL_SAMPLES[0] ?? '', '一厂排囗,2021-12-03,排放,7,1,1,1'])
		).rejects.toThrow('相近的有：一厂排口');
	});
});
