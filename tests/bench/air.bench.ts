import { afterAll, beforeAll, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { evaluate } from '$lib/server/evaluate';
import { shippedDatabase } from '../support/database';

const ROWS = 1_000_000;

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
});
afterAll(() => database.close());

/** Made-up area-days of ten years under both editions, the same every time. */
const DAYS = `
	create or replace temp table asked as
	select
		i as line, date '2016-03-01' + (i % 4000)::int as day,
		cast(hash(i) % 90 as decimal(9, 3)) as so2, cast(hash(i, 1) % 120 as decimal(9, 3)) as no2,
		cast(hash(i, 2) % 500 as decimal(9, 3)) as pm10, cast(hash(i, 3) % 300 as decimal(9, 3)) as pm2_5,
		cast(cast(hash(i, 4) % 50 as decimal(9, 3)) * 0.1 as decimal(9, 3)) as co, cast(hash(i, 5) % 290 as decimal(9, 3)) as o3,
		null::varchar as not_monitored
	from range(${ROWS}) as t (i)`;

test('1,000,000 area-days', async () => {
	const connection = await database.connect();
	await connection.run(DAYS);
	const times: number[] = [];
	for (let run = 0; run < 3; run++) {
		const start = performance.now();
		await connection.run(
			`create or replace temp table judged as select * from air_judged('asked', null, 'daily')`
		);
		times.push(performance.now() - start);
	}
	const reader = await connection.runAndReadAll(
		`select 'date,area,so2,no2,pm10,pm2_5,co,o3_8h' || chr(10) || string_agg(concat_ws(',', day, 'A' || line % 1000, so2, no2, pm10, pm2_5, co, o3), chr(10)) from asked`
	);
	const bytes = new TextEncoder().encode(String(reader.getRows()[0]?.[0]));
	connection.closeSync();
	const start = performance.now();
	await evaluate(database, { name: 'million.csv', bytes }, 'air-daily', {});
	const all = performance.now() - start;
	console.table({ 'judged by the model, ms': Math.min(...times), 'CSV to judged CSV, ms': all });
});

/** A province stored for ten years: 167 counties, every day of 2012 to 2021. */
const PROVINCE = `
	create or replace temp table province as
	select area_code, cast(day as date) as day, '审核' as data_status, false as from_stations, so2, no2, pm10, pm2_5, co, o3, null::varchar as not_monitored
	from (
		select
			'X' || c as area_code, date '2012-01-01' + d::int as day,
			cast(hash(c, d) % 90 as decimal(9, 3)) as so2, cast(hash(c, d, 1) % 120 as decimal(9, 3)) as no2,
			cast(hash(c, d, 2) % 300 as decimal(9, 3)) as pm10, cast(hash(c, d, 3) % 200 as decimal(9, 3)) as pm2_5,
			cast(cast(hash(c, d, 4) % 50 as decimal(9, 3)) * 0.1 as decimal(9, 3)) as co, cast(hash(c, d, 5) % 290 as decimal(9, 3)) as o3
		from range(167) as t (c), range(3653) as s (d)
	)`;

test("a province's year of ten years stored", async () => {
	const connection = await database.connect();
	await connection.run(PROVINCE);
	await connection.run(`delete from air_judged_day`);
	await connection.run(
		`insert into air_judged_day by name
		 select * exclude (so2_whole, no2_whole, pm10_whole, pm2_5_whole, co_tenths, o3_whole, not_monitored)
		 from air_judged('province', null, 'daily') order by day, area_code`
	);
	const times: Record<string, number> = {};
	for (const [name, sql] of Object.entries({
		'index of the year': `select * from air_index('year', date '2021-01-01', date '2021-12-31', '2012-equal')`,
		'days of the year by category': `select * from air_days_by_category('year', date '2021-01-01', date '2021-12-31')`,
		'judged days of the year': `select * from air_day(date '2021-01-01', date '2021-12-31')`,
		'the year under 2026': `select * from air_edition_days(date '2021-01-01', date '2021-12-31', 'HJ 633-2026')`
	})) {
		await connection.run(
			`create or replace temp table "year" as select 'now' as period, date '2021-01-01' as date_from, date '2021-12-31' as date_to`
		);
		const runs: number[] = [];
		for (let run = 0; run < 5; run++) {
			const start = performance.now();
			await connection.runAndReadAll(`select count(*), min(hash(t)) from (${sql}) as t`);
			runs.push(performance.now() - start);
		}
		times[`${name}, ms`] = Math.min(...runs);
	}
	connection.closeSync();
	console.table(times);
});
