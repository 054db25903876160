import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '$lib/format/dates';
import type { Database } from '$lib/server/database/database';
import { withdrawBatch } from '$lib/server/load';
import { read, select, shippedDatabase } from '../support/database';
import { load } from './river';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
});
afterAll(() => database.close());

/** A week as it is kept, and as it is judged on read up to its Sunday; lists in one order. */
async function bothWays(monday: string) {
	const asked = {
		...{ dateFrom: monday, dateTo: addDays(monday, 6) },
		...{ yearFrom: addDays(monday, -364), yearTo: addDays(monday, -358) }
	};
	const [kept, judged] = [
		await read(database, 'water_week', asked),
		await read(database, 'water_week_until', asked)
	];
	return [kept, judged].map((rows) =>
		rows
			.map((row) => JSON.stringify(row, (_, value: unknown) => sorted(value)))
			.sort((a, b) => a.localeCompare(b))
	);
}

function sorted(value: unknown): unknown {
	if (!Array.isArray(value)) return value;
	return [...(value as unknown[])].sort((a, b) =>
		JSON.stringify(a).localeCompare(JSON.stringify(b))
	);
}

/** Ordinary weeks, ice and dry beds, a suspect zero, the turn of a year, the first week and the last. */
const WEEKS = ['2018-12-31', '2019-06-10', '2020-08-10', '2021-07-12', '2021-11-15', '2021-12-27'];

test.each(WEEKS)('the week of %s reads as it would be judged', async (monday) => {
	const [kept, judged] = await bothWays(monday);
	expect(kept?.length).toBe(24);
	expect(kept).toEqual(judged);
});

test('a week is read as it is kept on a day after which nothing of it came, else as it was by that day', async () => {
	const [week] = await select<{ days: string[] }>(
		database,
		`select list_sort(list(distinct day::varchar)) as days from water_sampling where day between '2021-11-22' and '2021-11-28'`
	);
	const last = week?.days.at(-1) ?? '';
	const goesOn = async (dateTo: string) =>
		(await read(database, 'water_week_goes_on', { dateTo, weekTo: '2021-11-28' }))[0]?.goesOn;
	expect(last < '2021-11-28').toBe(true);
	expect(await goesOn(last)).toBe(false);
	expect(await goesOn(addDays(last, -1))).toBe(true);
	const asked = { yearFrom: null, yearTo: null, dateFrom: '2021-11-22', dateTo: last };
	const inOrder = (rows: object[]) =>
		rows.map((row) => JSON.stringify(row, (_, value: unknown) => sorted(value))).sort();
	expect(inOrder(await read(database, 'water_week', asked))).toEqual(
		inOrder(await read(database, 'water_week_until', asked))
	);
});

/** What is judged when rows come in. */
const KEPT = ['water_week_reading', 'water_week_class', 'water_month_reading', 'water_month_class'];

/** What is kept by day or month against what making it whole would give. */
async function keptAndWhole(model: string) {
	const order = 'order by all';
	return [
		await select(database, `select * from ${model} ${order}`),
		await select(
			database,
			`select * from ${model}_of(date '0001-01-01', date '9999-12-30') ${order}`
		)
	];
}

test('the kept values follow a correction, a new week and a withdrawal', async () => {
	const values = async () =>
		(
			await select<{ value: number; class: number }>(
				database,
				`select value, class from water_week_reading
				 where section_code = 'YS03' and item = 'nh3n' and day = '2021-11-15'`
			)
		).map((row) => [row.value, row.class]);
	const before = await values();
	expect(before).toEqual([[1.672, 5]]);
	await load(database, '更正.csv', [
		'断面编码,采样时间,氨氮,水流状态,数据状态',
		'YS03,2021-11-16 09:00,0.4,正常,审核',
		'YS03,2022-01-04 09:00,0.4,正常,审核'
	]);
	expect(await values()).not.toEqual(before);
	for (const model of KEPT) {
		const [kept, whole] = await keptAndWhole(model);
		expect(kept).toEqual(whole);
	}
	const [batch] = await select<{ no: number }>(database, 'select max(batch_no) as no from batch');
	await withdrawBatch(database, { batchNo: batch?.no ?? 0, actor: 'cli:test', reason: 'test' });
	expect(await values()).toEqual(before);
	for (const model of KEPT) {
		const [kept, whole] = await keptAndWhole(model);
		expect(kept).toEqual(whole);
	}
});
