import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { select, shippedDatabase } from '../support/database';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
});
afterAll(() => database.close());

const BOUNDS = `date '2019-01-01', date '2021-12-31'`;

/** Statistics of every month of the demo and of every year so far that meets a condition. */
function statistics(relation: string, condition: string) {
	return select<{ rows: number; digest: string }>(
		database,
		`with months as (
			select cast(m as date) as first_day from generate_series(date '2019-01-01', date '2021-12-01', interval 1 month) as t (m)
		),
		spans as (
			select 'month ' || first_day as period, first_day as date_from, last_day(first_day) as date_to from months
			union all
			select 'year ' || first_day, date_trunc('year', first_day)::date, last_day(first_day) from months
		),
		periods as (select * from spans where ${condition}),
		found as (
			select
				period, area_code, pollutant, valid_days, n, total,
				list_sort(map_entries(percentiles)) as percentiles,
				year_days, short_month, short_days, short_needed, valid
			from ${relation}
		)
		select count(*) as rows, md5(string_agg(found::varchar, chr(10) order by found::varchar)) as digest from found`
	);
}

test.each([
	['months and years so far', 'not whole_year(date_from, date_to)', 'air_percents', 2 * 36 - 3],
	['whole years', 'whole_year(date_from, date_to)', 'air_year_percents', 3]
])('%s read as they would be computed', async (_, condition, percents, periods) => {
	const [kept] = await statistics(`air_statistics('periods', ${BOUNDS}, true)`, condition);
	expect(kept?.rows).toBe(periods * 19 * 6);
	expect(await statistics(`air_statistics('periods', ${BOUNDS}, false)`, condition)).toEqual([
		kept
	]);
	expect(await statistics(`air_computed('periods', ${BOUNDS}, '${percents}')`, condition)).toEqual([
		kept
	]);
});

test.each([
	['2021-11-01', '2021-11-30', true],
	['2021-01-01', '2021-11-30', true],
	['2021-01-01', '2021-12-31', true],
	['2020-02-01', '2020-02-28', false],
	['2021-11-02', '2021-11-30', false],
	['2021-10-01', '2021-12-31', false],
	['2020-01-01', '2021-12-31', false]
])('%s to %s is kept: %s', async (from, to, kept) => {
	expect(
		await select(database, `select air_kept_span(date '${from}', date '${to}') as kept`)
	).toEqual([{ kept }]);
});
