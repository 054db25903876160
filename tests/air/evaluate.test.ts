import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { evaluate } from '$lib/server/evaluate';
import { beijingDay } from '$lib/server/evaluate/beijing-day';
import { lastDayOf } from '$lib/server/evaluate/last-day-of';
import { toThousandths } from '$lib/server/evaluate/thousandths';
import { select, shippedDatabase } from '../support/database';
import { published } from '../support/published';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
});
afterAll(() => database.close());

type Row = Record<string, string>;

/** Judges a table and reads the answer back. */
async function judged(kind: string, csv: string, choice = {}) {
	const file = { name: 'table.csv', bytes: new TextEncoder().encode(csv) };
	const evaluation = await evaluate(database, file, kind, choice);
	const { data, meta } = Papa.parse<Row>(evaluation.csv, { header: true, skipEmptyLines: true });
	return { ...evaluation, data, headings: meta.fields ?? [] };
}

async function rowsOf(path: string): Promise<Row[]> {
	const text = await readFile(path, 'utf8');
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** Published tables join pollutants by `+`, `,` or `、`. */
function pollutants(text: string | undefined): string {
	return (text ?? '')
		.toUpperCase()
		.split(/[+,、]/)
		.sort()
		.join('+');
}

/** The two rows whose source prints a second pollutant that has a lower IAQI. */
const PAIR_WITHOUT_TIE = 'O3+NO2';

const aqi = published('vectors/air/aqi.csv');
describe.skipIf(!aqi)('published AQI tables', () => {
	test.each([
		['air-daily', 'o3_8h', true],
		['air-hourly', 'o3_1h', false]
	])('%s: AQI, category and primary pollutant as printed', async (kind, ozone, daily) => {
		const rows = (await rowsOf(aqi ?? '')).filter(
			(row) => (row['o3_statistic'] === 'MDA8') === daily
		);
		const renamed = rows.map(({ o3 = '', ...row }) => ({ ...row, [ozone]: o3 }));
		const { data } = await judged(kind, Papa.unparse(renamed));
		expect(data).toHaveLength(rows.length);
		const wrong = data.filter(
			(row) =>
				row['aqi'] !== row['published_aqi'] ||
				(row['published_category'] && row['published_category'] !== row['category']) ||
				(row['published_primary'] &&
					row['published_primary'] !== PAIR_WITHOUT_TIE &&
					pollutants(row['published_primary']) !== pollutants(row['primary']))
		);
		expect(wrong).toEqual([]);
	});
});

const index = published('vectors/air/composite_index.csv');
test.skipIf(!index)('published composite indices, to the last digit', async () => {
	const rows = await rowsOf(index ?? '');
	const { data } = await judged('air-index', Papa.unparse(rows));
	expect(data.map((row) => Number(row['index']))).toEqual(
		rows.map((row) => Number(row['published_index']))
	);
});

test('every row comes back once and in order, other columns as they were', async () => {
	const { data, headings } = await judged(
		'air-daily',
		'remark,date,area,so2,no2,pm10,pm2_5,co,o3_8h\n"a,""b""",2021-11-03,甲,9,30,80,76,0.9,60\n,2021-11-02,乙,9,30,80,20,0.9,60\n,2021-11-03,甲,9,30,80,76,0.9,60\n'
	);
	expect(headings.slice(-10, -6)).toEqual(['edition', 'aqi', 'category', 'primary']);
	expect(headings.slice(-6)).toEqual(
		['so2', 'no2', 'pm10', 'pm2_5', 'co', 'o3'].map((name) => `${name}_iaqi`)
	);
	expect(data.map((row) => [row['remark'], row['area'], row['aqi'], row['primary']])).toEqual([
		['a,"b"', '甲', '102', 'PM2.5'],
		['', '乙', '65', 'PM10'],
		['', '甲', '102', 'PM2.5']
	]);
});

test('Chinese headings with units, and a column that an added one would cover', async () => {
	const { data, notes } = await judged(
		'air-daily',
		'城市,日期,SO2(μg/m³),NO2,PM10,PM2.5,CO(mg/m³),O3-8h,aqi\n甲,2021年11月3日,9,30,80,76,0.9,60,102\n'
	);
	expect(data[0]).toMatchObject({ given_aqi: '102', aqi: '102' });
	expect(notes).toHaveLength(1);
});

test('a cell that is no number is judged as missing and named', async () => {
	const { data, unread } = await judged('air-daily', 'date,so2,no2\n2021-11-03,9,三十\n');
	expect(data[0]).toMatchObject({ no2: '三十', no2_iaqi: '', aqi: '9' });
	expect(unread).toMatchObject({ count: 1, first: [{ line: 2, column: 'no2', value: '三十' }] });
});

test('a row whose day no edition holds on, or nobody can read, is named with what to do', async () => {
	const csv = 'date,so2\n2012-02-01,9\n2021-11-03,9\nsoon,9\n';
	const { data, unread } = await judged('air-daily', csv);
	expect(data.map(({ edition }) => edition)).toEqual(['', 'HJ 633-2012', '']);
	expect(unread.first).toEqual([
		{
			...{ line: 2, column: 'date', value: '2012-02-01', row: true },
			reason: '没有当日施行的标准，可用 --edition 指定'
		},
		{
			...{ line: 4, column: 'date', value: 'soon', row: true },
			reason: '认不出是哪一天，请写作 2021-11-23'
		}
	]);
});

test('an edition holds whatever the day', async () => {
	const csv = 'area,date,so2,no2,pm10,pm2_5,co,o3_8h\n甲,2021-11-03,9,30,80,75,0.9,60\n';
	const { data } = await judged('air-daily', csv, { edition: '2026' });
	expect(data[0]).toMatchObject({ edition: 'HJ 633-2026', aqi: '114', category: '轻度污染' });
	const undated = await judged('air-daily', 'pm2_5\n75\n', { edition: 'hj633-2012' });
	expect(undated.data[0]).toMatchObject({ aqi: '100', category: '良' });
});

test('2026: a pollutant that is not monitored by plan is not missing, one that is missing is', async () => {
	const { data } = await judged(
		'air-daily',
		'date,so2,no2,pm10,pm2_5,co,o3_8h\n2026-05-20,/,13,43,14,0.3,60\n2026-05-20,NA,13,43,14,0.3,60\n2026-05-20,NA,13,43,90,0.3,60\n'
	);
	expect(data.map((row) => row['aqi'])).toEqual(['43', '', '128']);
	expect(data[1]?.['pm10_iaqi']).toBe('43');
});

// By hand: 9/60 0.15, 30/40 0.75, 80/70 1.14, 40/35 1.14, 0.9/4 = 0.225 to 0.22, 60/160 = 0.375 to 0.38.
test('index: ranked within each period, ties share a rank, a missing pollutant has none', async () => {
	const { data } = await judged(
		'air-index',
		'area,period,so2,no2,pm10,pm2_5,co_p95,o3_p90\n甲,2021-11,9,30,80,40,0.9,60\n乙,2021-11,9,30,80,40,0.9,60\n丙,2021-11,12,30,90,44,0.9,60\n丁,2021-11,,30,90,44,0.9,60\n戊,2021-10,30,60,90,44,0.9,60\n'
	);
	expect(data.map((row) => [row['index'], row['rank']])).toEqual([
		['3.78', '1'],
		['3.78', '1'],
		['4.10', '3'],
		['', ''],
		['5.15', '1']
	]);
	expect(data[0]?.['primary']).toBe('PM10+PM2.5');
});

test.each([
	['air-fog', {}, '不会评判 air-fog'],
	['air-daily', {}, '没有日期'],
	['air-daily', { edition: '2031' }, 'HJ 633-2012、HJ 633-2026'],
	['air-daily', { profile: '2012-equal' }, '--edition'],
	['air-index', { profile: '1999' }, '2012-equal']
])('%s %o is refused with a sentence', async (kind, choice, part) => {
	await expect(judged(kind, 'area,so2\n甲,1\n', choice)).rejects.toThrow(part);
});

test('nothing is stored', async () => {
	const count = `select count(*)::int as n from duckdb_tables() where table_name = 'asked'`;
	await judged('air-daily', 'date,so2\n2021-11-03,9\n');
	expect(await select(database, count)).toEqual([{ n: 0 }]);
});

/** Every breakpoint of both editions, one digit below, on and above it, against the formula in whole numbers. */
test.each(['HJ 633-2012', 'HJ 633-2026'])('%s: the boundary table', async (edition) => {
	const ladders = await select<{ kind: string; pollutant: string; iaqi: number[]; at: number[] }>(
		database,
		`select kind, pollutant, list(iaqi order by iaqi) as iaqi, list(tenths order by iaqi) as at
		 from (
			select kind, pollutant, iaqi, cast(concentration * 10 as integer) as tenths
			from air_breakpoint
			join (values ('air-daily', '24h'), ('air-daily', '8h'), ('air-hourly', '1h'), ('air-hourly', '24h')) as t (kind, averaging)
				using (averaging)
			where edition = $edition
				and (kind = 'air-daily' or averaging = '1h' or pollutant in ('pm10', 'pm2_5'))
		 ) group by all`,
		{ edition }
	);
	expect(ladders).toHaveLength(12);
	for (const { kind, pollutant, iaqi, at } of ladders) {
		const step = pollutant === 'co' ? 1 : 10;
		const top = at.at(-1) ?? 0;
		const values = at.flatMap((t) => [t - step, t, t + step]).filter((t) => t >= 0 && t <= top);
		const column = pollutant === 'o3' ? (kind === 'air-daily' ? 'o3_8h' : 'o3_1h') : pollutant;
		const csv = [column, ...values.map((t) => (t / 10).toFixed(1))].join('\n');
		const { data } = await judged(kind, csv, { edition });
		expect(
			data.map((row) => Number(row[`${pollutant}_iaqi`])),
			`${kind} ${pollutant}`
		).toEqual(values.map((t) => expected(t, at, iaqi)));
	}
});

function expected(value: number, at: number[], iaqi: number[]): number {
	const i = Math.max(
		1,
		at.findIndex((t) => value <= t)
	);
	const [low = 0, high = 0] = [at[i - 1], at[i]];
	const [iLow = 0, iHigh = 0] = [iaqi[i - 1], iaqi[i]];
	const numerator = BigInt((iHigh - iLow) * (value - low));
	const span = BigInt(high - low);
	return iLow + Number((numerator + span - 1n) / span);
}

test.each([
	['75', '75'],
	['12.5', '12.5'],
	['12.500', '12.500'],
	['12.5000001', '12.501'],
	['12.4999999', '12.499'],
	['0.0000001', '0.001'],
	['12.5000000', '12.500']
])('%s rounds as %s', (given, kept) => expect(toThousandths(given)).toBe(kept));

test.each([
	['2026-03-01', '2026-03-01'],
	['2026/3/1 8:00', '2026-03-01'],
	['2026-03-15T09:00', '2026-03-15'],
	['2026-02-28T20:00:00Z', '2026-03-01'],
	['20260301', '2026-03-01'],
	['2026年3月1日', '2026-03-01'],
	['09:00', null],
	['2026-02-30', null]
])('the day of %s is %s', (text, day) => expect(beijingDay(text)).toBe(day));

test.each([
	['2023-10', '2023-10-31'],
	['2025-01..02', '2025-02-28'],
	['2021-01--11', '2021-11-30'],
	['2019年1—6月', '2019-06-30'],
	['2024-Q1', '2024-03-31'],
	['2021年第三季度', '2021-09-30'],
	['2021年上半年', '2021-06-30'],
	['2025', '2025-12-31'],
	['上月', null]
])('the last day of %s is %s', (period, day) => expect(lastDayOf(period)).toBe(day));
