import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { read, select } from '../support/database';
import { riverDatabase } from './river';

/** 沧县 answers for four sections, 青县 for one, 东光县 for a dry one, 盐山县 for one without a target; nobody for the inflow. */
const REGISTER = [
	'C1,甲,某河,1,1,,,沧县,,市控,河流,Ⅲ,否,,2019-01-01,',
	'C2,乙,某河,1,2,,,沧县,,市控,河流,Ⅲ,否,,2019-01-01,',
	'C3,丙,某河,1,3,,,沧县,,市控,河流,Ⅴ,否,,2019-01-01,',
	'C4,丁,某河,1,4,,,沧县,,市控,河流,Ⅲ,否,,2019-01-01,',
	'Q1,戊,某河,1,5,,,青县,,市控,河流,Ⅳ,否,,2019-01-01,',
	'E1,己,某河,1,6,,,东光县,,市控,河流,Ⅳ,否,,2019-01-01,',
	'Y1,庚,某河,1,7,,,盐山县,,市控,河流,,否,,2019-01-01,',
	'N1,来水,某河,1,8,,,,,市控,河流,,是,,2019-01-01,'
];

const SAMPLES = [
	'断面,采样时间,化学需氧量,水流状态',
	// C1: 19 and 22 → 20.5, over 20; its weeks alone would be one met, one failed
	...['C1,2021-11-02,19,正常', 'C1,2021-11-09,22,正常'],
	// C2: 18 and 22 → 20.0, met
	...['C2,2021-11-02,18,正常', 'C2,2021-11-09,22,正常'],
	'C3,2021-11-02,40,正常',
	...['C4,2021-11-02,,断流', 'C4,2021-11-09,,断流'],
	'Q1,2021-11-30,30,正常',
	'E1,2021-11-02,,断流',
	'Y1,2021-11-02,10,正常',
	'N1,2021-11-02,99,正常',
	// another month
	'Q1,2021-12-07,31,正常'
];

let database: Database;
beforeAll(async () => {
	database = await riverDatabase(REGISTER, SAMPLES);
});
afterAll(() => database.close());

interface Measure {
	areaCode: string;
	value: number | null;
	received: number;
	expected: number;
	notRanked: string | null;
}

/** The measure of one month, by unit. */
async function measure(from: string, to: string): Promise<Map<string, Measure>> {
	const found = await select<Measure>(
		database,
		`with asked as (select 'now' as period, $from::date as date_from, $to::date as date_to)
		 select * from measure_water_compliance('asked', $from::date, $to::date, water_basis(whole_month($from::date, $to::date)))`,
		{ from, to }
	);
	return new Map(found.map((row) => [row.areaCode, row]));
}

describe('compliance of a county in a month', () => {
	test('share of its sections whose monthly mean meets the target', async () => {
		const november = await measure('2021-11-01', '2021-11-30');
		// 沧县: C2 and C3 of C1, C2, C3; C4 is dry: 2 ÷ 3 = 66.7
		expect(november.get('130921')).toMatchObject({
			...{ value: 66.7, received: 3, expected: 4, notRanked: null }
		});
		expect(november.get('130922')).toMatchObject({ value: 100, received: 1, expected: 1 });
	});

	test('without a verdict or without a section there is no rank, with the reason', async () => {
		const november = await measure('2021-11-01', '2021-11-30');
		const reasons = ['130923', '130925', '130926'].map((code) => november.get(code)?.notRanked);
		expect(reasons).toEqual(['not_judged', 'no_section', 'no_section']);
		expect(november.size).toBe(19);
	});

	test('each month by its own samples', async () => {
		const december = await measure('2021-12-01', '2021-12-31');
		expect(december.get('130922')).toMatchObject({ value: 0, received: 1, expected: 1 });
		expect(december.get('130921')).toMatchObject({ value: null, notRanked: 'not_judged' });
	});

	test('the ranking puts the better share first', async () => {
		const ranking = await read(database, 'ranking_water_compliance', {
			...{ dateFrom: '2021-11-01', dateTo: '2021-11-30', beforeFrom: '2021-10-01' },
			...{ beforeTo: '2021-10-31', yearFrom: '2020-11-01', yearTo: '2020-11-30', spanName: 'month' }
		});
		const ranked = ranking
			.filter((row) => row.rank !== null)
			.map((row) => [row.areaCode, row.rank]);
		expect(ranked.sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
			['130922', 1],
			['130921', 2]
		]);
	});
});
