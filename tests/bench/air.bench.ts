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
