import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { select, shippedDatabase } from '../support/database';
import { published } from '../support/published';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
});
afterAll(() => database.close());

const sections = published('vectors/water/section_class.csv');

/** The raw value where the source prints it, else the displayed one; a target or Ⅲ as base. */
const CASES = `
	create or replace temp table cases as
	select
		row_number() over () as row_id, id, waterbody, date '2021-01-01' as day,
		list_position(['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', '劣Ⅴ'], published_class) as published_class,
		list_position(['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ'], target_class) as target_class,
		published_main_pollutants,
		try_cast(coalesce(ph_raw, ph) as decimal(18, 8)) as ph,
		try_cast(coalesce(do_raw, "do") as decimal(18, 8)) as "do",
		try_cast(coalesce(codmn_raw, codmn) as decimal(18, 8)) as codmn,
		try_cast(cod as decimal(18, 8)) as cod,
		try_cast(bod5 as decimal(18, 8)) as bod5,
		try_cast(coalesce(nh3n_raw, nh3n) as decimal(18, 8)) as nh3n,
		try_cast(coalesce(tp_raw, tp) as decimal(18, 8)) as tp,
		try_cast(tn as decimal(18, 8)) as tn
	from read_csv($file, all_varchar = true) as c`;

const LONG = `
	create or replace temp table long_cases as
	select row_id, waterbody, day, target_class, item, value, cast(null as varchar) as mark
	from (unpivot cases on ph, "do", codmn, cod, bod5, nh3n, tp, tn into name item value value)`;

async function prepared() {
	const connection = await database.connect();
	await connection.run(CASES, { file: sections ?? '' });
	await connection.run(LONG);
	return connection;
}

describe.skipIf(!sections)('published section observations', () => {
	test('all 314 get the class that was published', async () => {
		const connection = await prepared();
		const reader = await connection.runAndReadAll(
			`with standard as (select * from water_limits),
			found as (
				select row_id, max(class) as class from water_judged('long_cases', 'standard') where judged group by row_id
			)
			select count(*)::int, count(*) filter (found.class = cases.published_class)::int, list(id) filter (found.class <> cases.published_class)
			from cases left join found using (row_id)`
		);
		connection.closeSync();
		const [all, same, wrong] = reader.getRows()[0] ?? [];
		expect(wrong).toBeNull();
		expect(all).toBe(314);
		expect(same).toBe(314);
	});

	test('the monthly texts name the same items over the target with the same multiples', async () => {
		const connection = await prepared();
		const reader = await connection.runAndReadAll(
			`with standard as (select * from water_limits),
			judged as materialized (select * from water_judged('long_cases', 'standard')),
			weighed as (select * exclude (base_class), coalesce(target_class, 3) as base_class from water_weighed('judged', 'standard', date '2021-01-01')),
			named as (select * from water_named('weighed'))
			select id, list_transform(exceeding, lambda e: e.item || ' ' || round(e.multiple, 1)::varchar)
			from cases join named using (row_id) where published_main_pollutants is not null order by id`
		);
		const found = Object.fromEntries(reader.getRowsJson().map(([id, items]) => [id, items]));
		connection.closeSync();
		// Baoding 2016-02 over Ⅳ: 氨氮(9.0);COD(0.3);总磷(3.7);高锰酸盐指数(0.3). The printed order does not follow the rule.
		expect(found['WS0009']).toEqual(['nh3n 9.0', 'tp 3.7', 'codmn 0.3', 'cod 0.3']);
		// Langfang 2017-01 over Ⅴ prints two decimals: 氨氮(3.87).
		expect(found['WS0012']).toEqual(['nh3n 3.9']);
	});
});

test('every item has one limit a water body and a day', async () => {
	const doubled = await select(
		database,
		`select a.item from water_limits as a join water_limits as b
		 on a.item = b.item and a.waterbody = b.waterbody and a.edition < b.edition
			and a.effective_from <= b.effective_to and b.effective_from <= a.effective_to`
	);
	expect(doubled).toEqual([]);
});
