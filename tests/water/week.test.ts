import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { read } from '../support/database';
import { load, riverDatabase } from './river';

/** A made-up river in the week of 2021-11-22, its neighbours, and one section for every way of having no class. */
const REGISTER = [
	// code, name, river, river order, position, from, to, answers, inflow, level, body, target, reference, ends, from, to
	'R0,来水,甲河,1,1,山东省,沧县,,,国控,河流,,是,,2019-01-01,',
	'A1,沧县出境,甲河,1,2,沧县,青县,沧县,R0,省控,河流,Ⅳ,否,,2019-01-01,',
	'A2,青县出境,甲河,1,3,青县,天津市,青县,A1,国控,河流,Ⅳ,否,天津市,2019-01-01,',
	'A3,改了目标,乙河,2,1,沧县,青县,沧县,,市控,河流,Ⅲ,否,,2019-01-01,2021-06-30',
	'A3,改了目标,乙河,2,1,沧县,青县,沧县,,市控,河流,Ⅴ,否,,2021-07-01,',
	'D1,断流的,丙河,3,1,沧县,青县,沧县,,市控,河流,Ⅳ,否,,2019-01-01,',
	'D2,冰冻的,丙河,3,2,沧县,青县,沧县,,市控,河流,Ⅳ,否,,2019-01-01,',
	'D3,无水的,丙河,3,3,沧县,青县,沧县,,市控,河流,Ⅳ,否,,2019-01-01,',
	'D4,停测的,丙河,3,4,沧县,青县,沧县,,市控,河流,Ⅳ,否,,2019-01-01,',
	'D5,没报的,丙河,3,5,沧县,青县,沧县,,市控,河流,Ⅳ,否,,2019-01-01,',
	'D6,没有目标的,丙河,3,6,沧县,青县,沧县,,市控,河流,,否,,2019-01-01,',
	'D7,只报了坏探头的,丙河,3,7,沧县,青县,沧县,,市控,河流,Ⅳ,否,,2019-01-01,',
	'D8,有水而无值的,丙河,3,8,沧县,青县,沧县,,市控,河流,Ⅳ,否,,2019-01-01,',
	'X1,已撤销的,丙河,3,9,沧县,青县,沧县,,市控,河流,Ⅳ,否,,2019-01-01,2021-11-21'
];

const SAMPLES = [
	'断面,采样时间,化学需氧量,氨氮,溶解氧,总磷,水流状态,数据状态',
	// last week and the same week of last year
	...['A1,2021-11-16 09:00,28,1.0,8,,正常,审核', 'A2,2021-11-16 09:00,39,1.0,8,,正常,审核'],
	'A1,2020-11-17 09:00,19,0.9,8,,正常,审核',
	// the week: R0 brings 36, A1 lets 33 go, A2 adds ammonia
	'R0,2021-11-23 09:00,36,1.0,8,,正常,审核',
	'A1,2021-11-23 09:00,33,1.0,8,,正常,审核',
	'A2,2021-11-22 09:00,32,3.0,8,,正常,审核',
	'A2,2021-11-25 09:00,33,3.1,8,,正常,实况',
	'A3,2021-11-28 23:50,35,0.9,8,,正常,审核',
	'D1,2021-11-23 09:00,,,,,断流,审核',
	// stale values of a station that stands still are not judged
	'D2,2021-11-23 09:00,99,,,,冰冻,审核',
	'D3,2021-11-23 09:00,,,,,无水,审核',
	'D4,2021-11-23 09:00,,,,,停测,审核',
	'D6,2021-11-23 09:00,35,,,,正常,审核',
	'D7,2021-11-23 09:00,,,,0,正常,审核',
	'D8,2021-11-23 09:00,,,,,正常,审核'
];

const WEEK = {
	dateFrom: '2021-11-22',
	dateTo: '2021-11-28',
	yearFrom: '2020-11-16',
	yearTo: '2020-11-22'
};

let database: Database;
beforeAll(async () => {
	database = await riverDatabase(REGISTER, SAMPLES);
});
afterAll(() => database.close());

async function section(code: string) {
	const week = await read(database, 'water_week', WEEK);
	const found = week.find((row) => row.sectionCode === code);
	if (!found) throw new Error(`no section ${code} in the week`);
	return found;
}

describe('the bulletin counts every section in force once', () => {
	const STATUS: [code: string, status: string, reason: string | null, judged: number | null][] = [
		['R0', 'reference', null, 5],
		['A1', 'failed', null, 5],
		['A2', 'failed', null, 6],
		['A3', 'met', null, 5],
		['D1', 'dry', null, null],
		['D2', 'frozen', null, null],
		['D3', 'no_water', null, null],
		['D4', 'suspended', null, null],
		['D5', 'missing', 'no_sample', null],
		['D6', 'not_judged', 'no_target', 5],
		['D7', 'not_judged', 'undecided', null],
		['D8', 'not_judged', 'no_values', null]
	];

	test.each(STATUS)('%s is %s', async (code, status, reason, judged) => {
		const row = await section(code);
		expect([row.status, row.reason, row.class]).toEqual([status, reason, judged]);
	});

	test('and no other', async () => {
		const week = await read(database, 'water_week', WEEK);
		expect(week.map((row) => row.sectionCode).sort()).toEqual(STATUS.map(([code]) => code).sort());
	});

	test('the counts of the week add up', async () => {
		const [week] = await read(database, 'water_trend', {
			dateFrom: WEEK.dateFrom,
			dateTo: WEEK.dateTo
		});
		expect(week).toMatchObject({
			...{ sections: 11, assessed: 3, met: 1, failed: 2, reference: 1 },
			...{ dry: 1, frozen: 1, noWater: 1, suspended: 1, missing: 1, notJudged: 3 },
			...{ classed: 4, shareMet: 33.3, shareGood: 0 },
			...{ improved: 0, worsened: 2, same: 0 }
		});
		expect(week?.classes.map(({ sections, share }) => [sections, share])).toEqual([
			...[
				[0, 0],
				[0, 0],
				[0, 0],
				[0, 0],
				[3, 75],
				[1, 25]
			]
		]);
	});
});

describe('a row of the bulletin', () => {
	test('one sample as printed, with item, multiple over the target and driver', async () => {
		const row = await section('A1');
		expect(row.exceeding).toMatchObject([
			{ item: 'cod', value: 33, mark: null, class: 5, baseLimit: 30, multiple: 0.1 }
		]);
		expect(row.drivers).toMatchObject([{ item: 'cod', class: 5, missedLimit: 30 }]);
		expect(row.mainPollutants).toMatchObject([{ item: 'cod', class: 5, multiple: 0.6 }]);
	});

	test('several samples by their rounded mean, the latest of them provisional', async () => {
		const row = await section('A2');
		const of = (item: string) => row.readings.find((reading) => reading.item === item);
		// (32 + 33) ÷ 2 = 32.5; (3.0 + 3.1) ÷ 2 = 3.05; (3.05 − 1.5) ÷ 1.5 = 1.03; (32.5 − 30) ÷ 30 = 0.083
		expect([of('cod')?.value, of('nh3n')?.value, row.samples]).toEqual([32.5, 3.05, 2]);
		expect(row.exceeding?.map(({ item, multiple }) => [item, multiple])).toEqual([
			['nh3n', 1],
			['cod', 0.1]
		]);
		expect(row.provisional).toBe(true);
	});

	test('against last week, the same week of last year, and eight weeks', async () => {
		const row = await section('A1');
		expect([row.lastClass, row.change, row.yearClass, row.yearChange]).toEqual([4, -1, 3, -2]);
		const history = Object.fromEntries(row.history.map((week) => [week.dateFrom, week]));
		expect(Object.keys(history)).toHaveLength(8);
		expect(history['2021-11-22']).toMatchObject({ class: 5, status: 'failed' });
		expect(history['2021-11-15']).toMatchObject({ class: 4, status: 'met' });
		expect(history['2021-10-04']).toMatchObject({ class: null, status: 'missing' });
	});

	test('the target of the version of the register in force', async () => {
		expect((await section('A3')).targetClass).toBe(5);
		const june = await read(database, 'water_week', {
			...{ dateFrom: '2021-06-28', dateTo: '2021-07-04' },
			...{ yearFrom: null, yearTo: null }
		});
		expect(june.filter((row) => row.sectionCode === 'A3').map((row) => row.targetClass)).toEqual([
			5
		]);
	});

	test('未增加: an item that came in worse than it leaves is not held against the county', async () => {
		const first = await section('A1');
		expect([first.inflowName, first.inflowClass, first.notIncreased]).toEqual(['来水', 5, true]);
		expect(first.inflowItems?.filter(({ over }) => over)).toEqual([
			{ item: 'cod', value: 36, mark: null, over: true, increased: false }
		]);
		expect([first.status, first.deductedStatus]).toEqual(['failed', 'not_increased']);
		const second = await section('A2');
		const items = Object.fromEntries(
			(second.inflowItems ?? []).map(({ item, increased }) => [item, increased])
		);
		expect(items).toEqual({ cod: false, nh3n: true, do: false });
		expect(second.notIncreased).toBe(false);
	});
});

test('a week without a sample has every section as missing', async () => {
	const week = await read(database, 'water_week', {
		...{ dateFrom: '2021-12-13', dateTo: '2021-12-19' },
		...{ yearFrom: null, yearTo: null }
	});
	expect(new Set(week.map((row) => row.status))).toEqual(new Set(['missing', 'reference']));
});

describe('the mark of the city', () => {
	test('says how many more sections would reach it', async () => {
		await load(database, '目标.csv', [
			'指标,县（市、区）,起始日期,截止日期,考核周期,目标值,方向,来源',
			'water-compliance,市本级,2021-01-01,2021-12-31,周,85,不低于,x'
		]);
		const short = async (met: number, assessed: number) =>
			(await read(database, 'water_goal', { onDate: '2021-11-28', met, assessed }))[0]?.short;
		expect([
			await short(16, 20),
			await short(17, 20),
			await short(18, 20),
			await short(16, 19)
		]).toEqual([...[1, 0, 0, 1]]);
		expect(
			await read(database, 'water_goal', { onDate: '2020-11-28', met: 1, assessed: 2 })
		).toEqual([]);
	});
});
