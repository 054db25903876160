import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '$lib/format/dates';
import type { Database } from '$lib/server/database/database';
import { read } from '../support/database';
import { load, riverDatabase } from './river';

const REGISTER = [
	'A1,甲,某河,1,1,,,沧县,,市控,河流,Ⅲ,否,,2019-01-01,',
	'A2,乙,某河,1,2,,,沧县,,市控,河流,Ⅲ,否,,2019-01-01,',
	'A3,丙,某河,1,3,,,沧县,,市控,河流,Ⅲ,否,,2019-01-01,'
];

/** October: 1.2 and 1.4, mean 1.3; November: 1.5 on the 2nd. A2 can't be saved any more; A3 has too little oxygen. */
const SAMPLES = [
	'断面,采样时间,氨氮,溶解氧',
	...['A1,2021-10-05,1.2,8', 'A1,2021-10-12,1.4,8', 'A1,2021-11-02,1.5,8'],
	...['A2,2021-10-05,5,8', 'A2,2021-11-02,5,8'],
	...['A3,2021-10-05,0.2,4', 'A3,2021-11-02,0.2,4.5']
];

let database: Database;
beforeAll(async () => {
	database = await riverDatabase(REGISTER, SAMPLES);
});
afterAll(() => database.close());

const needs = () =>
	read(database, 'water_year_need', {
		...{ dateFrom: '2021-01-01', dateTo: '2021-11-07', yearTo: '2021-12-31' }
	});
const yearMean = async (section: string, item: string) => {
	const found = await read(database, 'water_month', {
		...{ dateFrom: '2021-01-01', dateTo: '2021-12-31' }
	});
	const row = found.find(({ sectionCode }) => sectionCode === section);
	return row?.readings.find((reading) => reading.item === item);
};

describe('what the weeks to come must bring', () => {
	test('worked by hand: eight weeks, four of them in November', async () => {
		// Mondays: 11-08, 15, 22, 29 | 12-06, 13, 20, 27. T = 3 months, Σ = 1.3, k = 1, s = 1.5, w = 4, f = 1:
		// X = ((1 · 3 − 1.3) · 5 − 1.5) ÷ (1 · 5 + 4) = 7 ÷ 9 = 0.777… → 0.77
		const found = await needs();
		expect(found.find(({ sectionCode }) => sectionCode === 'A1')).toMatchObject({
			...{ item: 'nh3n', weeks: 8, months: 3, need: 0.77, limitValue: 1 }
		});
	});

	test('what can not be reached any more has no figure; oxygen is a least value, rounded up', async () => {
		const found = await needs();
		expect(found.find(({ sectionCode }) => sectionCode === 'A2')?.need).toBeNull();
		// ((5 · 3 − 4) · 5 − 4.5) ÷ 9 = 5.611… → 5.7
		expect(found.find(({ sectionCode }) => sectionCode === 'A3')).toMatchObject({
			...{ item: 'do', need: 5.7, direction: 'at_least' }
		});
	});

	test('with that mean in every week to come the year meets its target, with more it does not', async () => {
		const weeks = Array.from({ length: 8 }, (_, i) => addDays('2021-11-09', 7 * i));
		await load(database, '余下各周.csv', [
			'断面,采样时间,氨氮',
			...weeks.map((day) => `A1,${day},0.77`)
		]);
		expect(await yearMean('A1', 'nh3n')).toMatchObject({ class: 3 });
		await load(database, '余下各周改.csv', [
			'断面,采样时间,氨氮',
			...weeks.map((day) => `A1,${day},0.80`)
		]);
		expect(await yearMean('A1', 'nh3n')).toMatchObject({ class: 4, value: 1.01 });
	});
});

test('every week of the year stands once a section, the weeks without a sample too', async () => {
	const found = await read(database, 'water_year_weeks', {
		...{ dateFrom: '2021-01-01', dateTo: '2021-11-07' }
	});
	expect(found).toHaveLength(3);
	for (const { weeks } of found) expect(weeks).toHaveLength(45);
	const first = found.find(({ sectionCode }) => sectionCode === 'A1');
	expect(first?.weeks.filter((week) => week.class !== null)).toHaveLength(3);
});
