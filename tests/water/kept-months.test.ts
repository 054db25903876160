import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { select, shippedDatabase } from '../support/database';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
});
afterAll(() => database.close());

/** Every month of the demo, judged on a basis of water_basis: what its means and its sections are. */
function judged(relation: 'means' | 'state', basis: 'kept' | 'months') {
	return select<{ rows: number; digest: string }>(
		database,
		`with months as (select * from sampled_spans('month', date '2019-01-01', date '2021-12-31')),
		standard as materialized (select * from water_limits),
		slots as materialized (select * from water_slots('months')),
		means as materialized (
			select * from water_means('slots', 'standard', date '2019-01-01', date '2021-12-31', '${basis}')
		),
		state as (
			select * from water_state('slots', 'means', date '2019-01-01', date '2021-12-31', '${basis}')
		),
		placed as (
			select s.date_from, s.section_code, r.* exclude (row_id)
			from ${relation} as r join slots as s on s.row_id = r.row_id
		)
		select count(*) as rows, md5(string_agg(to_json(placed)::varchar, chr(10) order by to_json(placed)::varchar)) as digest
		from placed`
	);
}

test.each(['means', 'state'] as const)(
	'the %s of whole months read as they would be computed',
	async (relation) => {
		const [kept] = await judged(relation, 'kept');
		expect(kept?.rows).toBeGreaterThan(800);
		expect(kept).toEqual((await judged(relation, 'months'))[0]);
	}
);

test.each([
	['2021-11-01', '2021-11-30', 'kept'],
	['2020-02-01', '2020-02-29', 'kept'],
	['2020-02-01', '2020-02-28', 'months'],
	['2021-11-02', '2021-11-30', 'months'],
	['2021-10-01', '2021-11-30', 'months'],
	['2020-11-01', '2021-11-30', 'months']
])('%s to %s is read on the basis: %s', async (from, to, basis) => {
	expect(
		await select(database, `select water_basis(whole_month(date '${from}', date '${to}')) as basis`)
	).toEqual([{ basis }]);
});
