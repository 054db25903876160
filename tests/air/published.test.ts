import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { select, shippedDatabase } from '../support/database';
import { published } from '../support/published';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
});
afterAll(() => database.close());

const aqi = published('vectors/air/aqi.csv');
const index = published('vectors/air/composite_index.csv');
const ranks = published('vectors/air/ranks.csv');

/** Rows of the published table, with NA and blanks as missing. */
const TABLE = `
	create or replace temp table published_rows as
	select
		cast("time"[:10] as date) as day, o3_statistic,
		try_cast(so2 as decimal(9, 3)) as so2, try_cast(no2 as decimal(9, 3)) as no2,
		try_cast(pm10 as decimal(9, 3)) as pm10, try_cast(pm2_5 as decimal(9, 3)) as pm2_5,
		try_cast(co as decimal(9, 3)) as co, try_cast(o3 as decimal(9, 3)) as o3,
		(select ',' || string_agg(p, ',') || ',' from (values ('so2', so2), ('no2', no2), ('pm10', pm10), ('pm2_5', pm2_5), ('co', co), ('o3', o3)) as t (p, v) where v = '/') as not_monitored,
		try_cast(published_aqi as integer) as published_aqi, published_category, published_primary
	from read_csv($file, all_varchar = true)
	where (o3_statistic = 'MDA8') = $daily`;

/** Two rows of Guangdong print the second pollutant over IAQI 50 beside the primary one; ours must be among those printed. */
describe.skipIf(!aqi)('published AQI', () => {
	test.each([
		['daily', 525],
		['hourly', 426]
	])('%s: AQI, category and primary pollutants are those printed', async (kind, cases) => {
		const connection = await database.connect();
		await connection.run(TABLE, { file: aqi ?? '', daily: kind === 'daily' });
		const reader = await connection.runAndReadAll(
			`select
				count(*)::int,
				count(*) filter (aqi = published_aqi)::int,
				count(published_category)::int,
				count(*) filter (category = published_category)::int,
				count(*) filter (trim(published_primary) <> '')::int,
				count(*) filter (
					trim(published_primary) <> ''
					and list_has_all(pollutants_named(published_primary), coalesce(primary_pollutants, []))
				)::int
			from air_judged('published_rows', null, $kind)`,
			{ kind }
		);
		connection.closeSync();
		const [all, sameAqi, categories, sameCategory, primaries, samePrimary] =
			reader.getRows()[0] ?? [];
		expect(all).toBe(cases);
		expect(sameAqi).toBe(all);
		expect(sameCategory).toBe(categories);
		expect(primaries).toBeGreaterThan(20);
		expect(samePrimary).toBe(primaries);
	});
});

describe.skipIf(!index)('published composite indices', () => {
	test('all agree: single indices rounded half-even, then added', async () => {
		const wrong = await select(
			database,
			`with cases as (
				select row_number() over () as id, area, period, cast(published_index as decimal(9, 2)) as published_index,
					cast(so2_mean as decimal(9, 3)) as so2, cast(no2_mean as decimal(9, 3)) as no2,
					cast(pm10_mean as decimal(9, 3)) as pm10, cast(pm2_5_mean as decimal(9, 3)) as pm2_5,
					cast(co_p95 as decimal(9, 3)) as co, cast(o3_mda8_p90 as decimal(9, 3)) as o3
				from read_csv($file)
			),
			parts as (
				unpivot cases on so2, no2, pm10, pm2_5, co, o3 into name pollutant value concentration
			)
			select area, period
			from parts join air_profiles as p on p.pollutant = parts.pollutant and p.profile = '2012-equal'
			group by id, area, period, published_index
			having sum(half_even(concentration * 1000 * 100, limit_value * 1000)) <> published_index * 100`,
			{ file: index ?? '' }
		);
		expect(wrong).toEqual([]);
	});
});

describe.skipIf(!ranks)('published ranks', () => {
	test('the ranking macro gives the printed ranks, ties included', async () => {
		const connection = await database.connect();
		await connection.run(
			`create or replace temp table published_ranks as
			 select "table" as period, area as area_code, cast(value as decimal(14, 4)) as value,
				1 as received, 1 as expected, null as not_ranked, cast(published_rank as integer) as published_rank
			 from read_csv($file, all_varchar = true)
			 where regexp_full_match(published_rank, '[0-9]+')`,
			{ file: ranks ?? '' }
		);
		const reader = await connection.runAndReadAll(
			`select count(*)::int, count(*) filter (rank = published_rank)::int
			 from ranked('published_ranks', true, date '2021-01-01')`
		);
		connection.closeSync();
		const [all, same] = reader.getRows()[0] ?? [];
		expect(all).toBeGreaterThan(30);
		expect(same).toBe(all);
	});
});

test('more of a pollutant never gives less: IAQI by concentration, AQI by all six', async () => {
	const falling = await select(
		database,
		`select edition, kind, pollutant, concentration
		 from iaqi_lookup
		 qualify iaqi < lag(iaqi) over (partition by edition, kind, pollutant order by concentration)`
	);
	expect(falling).toEqual([]);
	const connection = await database.connect();
	await connection.run(
		`create or replace temp table steps as
		 select
			i, day, hash(i, day) as line,
			cast(i % 90 as decimal(9, 3)) as so2, cast(i % 120 as decimal(9, 3)) as no2, cast(i % 300 as decimal(9, 3)) as pm10,
			cast(i % 200 as decimal(9, 3)) as pm2_5, cast(i % 50 * 0.1 as decimal(9, 3)) as co, cast(i % 290 as decimal(9, 3)) as o3,
			null::varchar as not_monitored
		 from range(5000) as t (i), (values (date '2021-06-01'), (date '2026-06-01')) as d (day)`
	);
	await connection.run(
		`create or replace temp table risen as
		 select * replace (so2 + i % 40 as so2, no2 + i % 7 as no2, pm10 + i % 60 as pm10, pm2_5 + i % 30 as pm2_5, o3 + i % 20 as o3) from steps`
	);
	const reader = await connection.runAndReadAll(
		`select count(*)::int, count(*) filter (after.aqi < before.aqi)::int
		 from air_judged('steps', null, 'daily') as before
		 join air_judged('risen', null, 'daily') as after using (i, day)`
	);
	connection.closeSync();
	expect(reader.getRows()[0]).toEqual([10_000, 0]);
});
