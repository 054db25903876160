import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { read } from '../support/database';
import { load, riverDatabase } from './river';

/** Samples of one November by section, worked by hand: pH in the first column, then the item of the case. */
const SAMPLES = [
	'断面,采样时间,pH,氨氮,高锰酸盐指数,总磷,石油类,数据状态',
	...['M1,2021-11-02,9.0,,,,,审核', 'M1,2021-11-09,10.0,,,,,审核'],
	...['M2,2021-11-02,,<0.4,,,,审核', 'M2,2021-11-09,,0.1,,,,审核', 'M2,2021-11-16,,0.1,,,,审核'],
	...['M3,2021-11-02,,,4.0,,,审核', 'M3,2021-11-09,,,4.1,,,审核'],
	...['M4,2021-11-02,,,,0,,审核', 'M4,2021-11-09,,,,0.30,,审核', 'M4,2021-11-16,,,,0.31,,审核'],
	...['M5,2021-11-02,,,,,0.005L,审核', 'M5,2021-11-09,,,,,0.005L,审核'],
	...['M6,2021-11-02,9.3,,,,,审核'],
	...['M7,2021-11-02,,0.30,,,ND,审核', 'M7,2021-11-09,,0.40,,,ND,审核'],
	...['M8,2021-11-02,,0.80,3.0,,,实况', 'M8,2021-11-02,,,9.0,,,审核'],
	...['M9,2021-11-02,,3L,3.0,,,审核', 'M9,2021-11-09,,3L,3.0,,,审核'],
	...['M10,2021-11-02,5.4,,,,,审核', 'M10,2021-11-09,5.6,,,,,审核']
];

/** Heavy metals and cyanide, at their own decimals. */
const METALS = [
	'断面,采样时间,汞,镉,铜,氰化物,六价铬,硒',
	...[
		'M11,2021-11-02,0.00006,0.00005L,0.01L,0.200,0.05,0.02',
		'M11,2021-11-09,0.00015,0.00012,0.03,0.201,0.051,0.0203'
	]
];

let database: Database;
beforeAll(async () => {
	const register = Array.from({ length: 11 }, (_, i) => i + 1).map(
		(n) => `M${n},均值${n},某河,1,${n},,,沧县,,市控,河流,Ⅳ,否,,2019-01-01,`
	);
	database = await riverDatabase(register, SAMPLES);
	await load(database, '重金属.csv', METALS);
});
afterAll(() => database.close());

async function november(section: string, item: string) {
	const months = await read(database, 'water_month', {
		dateFrom: '2021-11-01',
		dateTo: '2021-11-30'
	});
	const month = months.find((row) => row.sectionCode === section);
	return { month, reading: month?.readings.find((reading) => reading.item === item) };
}

describe('the mean of a month', () => {
	const CASES: [
		what: string,
		section: string,
		item: string,
		mean: number | null,
		judged: number | null
	][] = [
		['pH through H⁺: −log10((10⁻⁹ + 10⁻¹⁰) ÷ 2) = 9.26, not 9.5', 'M1', 'ph', 9, 1],
		['half the limit: (0.2 + 0.1 + 0.1) ÷ 3 = 0.133', 'M2', 'nh3n', 0.13, 1],
		['half-even: 4.05 is 4.0', 'M3', 'codmn', 4, 2],
		['a suspect 0 stays out: (0.30 + 0.31) ÷ 2', 'M4', 'tp', 0.305, 5],
		['one significant digit is kept: 0.0025 is 0.002, not 0.00', 'M5', 'oil', 0.002, 1],
		['one sample as printed, not rounded to 9', 'M6', 'ph', 9.3, 6],
		['bare ND has no mean', 'M7', 'oil', null, null],
		['below a limit over every class in every sample: 1.5 is no Ⅳ', 'M9', 'nh3n', 1.5, null],
		['pH −log10((10⁻⁵·⁴ + 10⁻⁵·⁶) ÷ 2) = 5.488, which is 5', 'M10', 'ph', 5, 6],
		['mercury at five decimals: 0.000105 is 0.00010, Ⅲ', 'M11', 'hg', 0.0001, 3],
		['cadmium: (0.000025 + 0.00012) ÷ 2 = 0.0000725 is 0.00007', 'M11', 'cd', 0.00007, 1],
		['copper: (0.005 + 0.03) ÷ 2 = 0.0175 is 0.018', 'M11', 'cu', 0.018, 2],
		['cyanide at three decimals: 0.2005 is 0.200, Ⅲ', 'M11', 'cn', 0.2, 3],
		['hexavalent chromium: 0.0505 is 0.050, Ⅱ', 'M11', 'cr6', 0.05, 2],
		['selenium at four: 0.02015 is 0.0202, worse than Ⅴ', 'M11', 'se', 0.0202, 6]
	];
	test.each(CASES)('%s', async (_, section, item, mean, judged) => {
		const { reading } = await november(section, item);
		expect([reading?.value, reading?.class]).toEqual([mean, judged]);
	});

	test('says how many values entered and how many could not', async () => {
		const counts = async (section: string, item: string) => {
			const { reading } = await november(section, item);
			return [reading?.samples, reading?.below, reading?.leftOut];
		};
		expect(await counts('M2', 'nh3n')).toEqual([3, 1, 0]);
		expect(await counts('M4', 'tp')).toEqual([2, 0, 1]);
		expect(await counts('M7', 'oil')).toEqual([0, 0, 2]);
	});

	test('a mean of nothing but values below detection keeps its mark', async () => {
		expect((await november('M5', 'oil')).reading?.mark).toBe('½');
		const { month, reading } = await november('M9', 'nh3n');
		expect(reading).toMatchObject({ mark: '½', below: 2, samples: 2 });
		expect(month?.class).toBe(2);
		expect(month?.undecided).toMatchObject([{ item: 'nh3n', reason: 'limit_too_high' }]);
	});

	test('names what could not be judged', async () => {
		const { month } = await november('M7', 'oil');
		expect(month?.class).toBe(2);
		expect(month?.undecided).toMatchObject([{ item: 'oil', reason: 'no_detection_limit' }]);
	});

	test('审核 outranks 实况 item by item: what it lacks is kept', async () => {
		const { month } = await november('M8', 'codmn');
		const values = month?.readings.map(({ item, value }) => [item, value]).sort();
		expect(values).toEqual([
			['codmn', 9],
			['nh3n', 0.8]
		]);
		expect(month?.samples).toBe(1);
		expect(month?.provisional).toBe(false);
	});

	test('a period of several months is the mean of its months', async () => {
		// December: one sample of 0.9 beside November's mean of 0.1333…: (0.1333… + 0.9) ÷ 2 = 0.5167, not (0.4 + 0.9) ÷ 4.
		await load(database, '周监测12月.csv', ['断面,采样时间,氨氮', 'M2,2021-12-07,0.90']);
		const both = await read(database, 'water_month', {
			dateFrom: '2021-11-01',
			dateTo: '2021-12-31'
		});
		const reading = both
			.find((row) => row.sectionCode === 'M2')
			?.readings.find((found) => found.item === 'nh3n');
		expect(reading?.value).toBe(0.52);
	});
});
