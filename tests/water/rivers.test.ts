import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { read } from '../support/database';
import { riverDatabase } from './river';

const section = (code: string, river: string, body = '河流') =>
	`${code},断面${code},${river},1,1,,,沧县,,市控,${body},Ⅲ,否,,2019-01-01,`;

const REGISTER = [
	...['A1', 'A2'].map((code) => section(code, '甲河')),
	...[section('B1', '乙河'), section('B2', '乙河', '湖库')],
	...['C1', 'C2'].map((code) => section(code, '丙河')),
	section('D1', '丁河'),
	...['E1', 'E2', 'E3', 'E4', 'E5'].map((code) => section(code, '戊湖', '湖库')),
	...['F1', 'F2', 'F3', 'F4', 'F5'].map((code) => section(code, '己河'))
];

const two = (code: string, first: string, second: string) => [
	`${code},2021-11-02,${first}`,
	`${code},2021-11-16,${second}`
];

const SAMPLES = [
	'断面,采样时间,pH,化学需氧量,氨氮,总磷,石油类',
	// ammonia: means 1.014 and 1.004, which print as 1.01 and 1.00
	...two('A1', '7,18,1.010,,', '7,18,1.018,,'),
	...two('A2', '7,18,1.002,,', '7,18,1.006,,'),
	// phosphorus 0.15: Ⅲ in a river, Ⅴ in a lake
	...['B1,2021-11-02,7,18,,0.15,', 'B2,2021-11-02,7,18,,0.15,'],
	// oil below 0.04 and 0.06, the limit of Ⅲ is 0.05
	...two('C1', '7,18,,,0.04L', '7,18,,,0.04L'),
	...two('C2', '7,18,,,0.06L', '7,18,,,0.06L'),
	...two('D1', '7,18,1.002,,', '7,18,1.006,,'),
	// phosphorus of the lake: 4 · 0.04 and 0.12, mean 0.056
	...['E1', 'E2', 'E3', 'E4'].map((code) => `${code},2021-11-02,7,10,,0.04,`),
	'E5,2021-11-02,7,10,,0.12,',
	...['F1', 'F2', 'F3', 'F4'].map((code) => `${code},2021-11-02,7,10,,,`),
	'F5,2021-11-02,7,99,,,'
];

let database: Database;
beforeAll(async () => {
	database = await riverDatabase(REGISTER, SAMPLES);
});
afterAll(() => database.close());

async function status(name: string, kind = 'river') {
	const rivers = await read(database, 'water_rivers', {
		...{ dateFrom: '2021-11-01', dateTo: '2021-11-30' }
	});
	return rivers.find((row) => row.name === name && row.kind === kind);
}

describe('a river of few sections is judged by the mean of their items', () => {
	test('of the means before rounding: (1.014 + 1.004) ÷ 2 = 1.009, 1.01, Ⅳ; rounded first it would be 1.00, Ⅲ', async () => {
		expect(await status('甲河')).toMatchObject({ byShares: false, meanClass: 4, classed: 2 });
	});

	test('a single section has the class of its own value: 1.004, 1.00, Ⅲ', async () => {
		expect(await status('丁河')).toMatchObject({ byShares: false, meanClass: 3 });
	});

	test('values below detection everywhere are judged by the largest of the limits', async () => {
		// 0.06L can't be judged, so that COD (18) decides: Ⅲ
		expect(await status('丙河')).toMatchObject({ meanClass: 3, status: '良好' });
	});
});

describe('lakes', () => {
	test('a lake section on a river is judged apart, by the limits of lakes', async () => {
		expect(await status('乙河')).toMatchObject({ meanClass: 3, sections: 1 });
		expect(await status('乙河', 'lake')).toMatchObject({ meanClass: 5, sections: 1 });
	});

	test('a lake is judged by its mean, whatever the number: 0.056 is Ⅳ', async () => {
		expect(await status('戊湖', 'lake')).toMatchObject({ byShares: false, meanClass: 4 });
		expect(await status('己河')).toMatchObject({
			...{ byShares: true, meanClass: null, shareGood: 80, shareBad: 20, status: '良好' }
		});
	});
});
