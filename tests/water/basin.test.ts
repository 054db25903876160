import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { rows } from '$lib/server/database/rows';
import { select, shippedDatabase } from '../support/database';
import { published } from '../support/published';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
});
afterAll(() => database.close());

interface Basin {
	statusZh: string | null;
	byShares: boolean;
}

/** The status of basins of so many sections, of them Ⅰ to Ⅲ, of them worse than Ⅴ. */
function statuses(basins: [sections: number, good: number | string, bad: number | string][]) {
	const asked = basins.map(([sections, good, bad], i) => ({ i, sections, good, bad }));
	return select<Basin>(
		database,
		`with asked as (
			select i as row_id, sections, good, bad
			from (select unnest(from_json($asked, '[{"i":"integer","sections":"integer","good":"decimal(9,3)","bad":"decimal(9,3)"}]'), recursive := true))
		)
		select status_zh, by_shares from water_basin_status('asked', date '2021-11-30') order by row_id`,
		{ asked: JSON.stringify(asked) }
	);
}

const file = published('vectors/water/basin_status.csv');
test.skipIf(!file)('the 13 published statuses of basins, from their shares', async () => {
	const { data } = Papa.parse<Record<string, string>>(await readFile(file ?? '', 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	const found = await statuses(
		data.map((row) => [100, row['pct_1_3'] ?? '', row['pct_inf5'] ?? ''])
	);
	expect(found.map((basin) => basin.statusZh)).toEqual(data.map((row) => row['published_status']));
	expect(found).toHaveLength(13);
});

describe('the bounds of the shares', () => {
	test.each([
		['90 % is 优', 10, 9, 0, '优'],
		['89.9 % is 良好', 1000, 899, 101, '良好'],
		['75 % is 良好 whatever the rest', 4, 3, 1, '良好'],
		['two thirds without 劣Ⅴ', 3, 2, 0, '轻度污染'],
		['19.9 % of 劣Ⅴ', 1000, 700, 199, '轻度污染'],
		['20 % of 劣Ⅴ', 5, 3, 1, '中度污染'],
		['39.9 % of 劣Ⅴ', 1000, 100, 399, '中度污染'],
		['40 % of 劣Ⅴ beside 60 % of Ⅰ to Ⅲ', 5, 3, 2, '重度污染'],
		['all worse than Ⅴ', 7, 0, 7, '重度污染'],
		['74.99… % is not rounded up', 100_000, 74_999, 0, '轻度污染']
	])('%s', async (_, sections, good, bad, status) => {
		const [found] = await statuses([[sections, good, bad]]);
		expect(found?.statusZh).toBe(status);
	});

	test('with fewer than five sections the shares are not what is judged; without any there is none', async () => {
		const found = await statuses([
			[4, 4, 0],
			[5, 5, 0],
			[0, 0, 0]
		]);
		expect(found.map((basin) => [basin.statusZh, basin.byShares])).toEqual([
			['优', false],
			['优', true],
			[null, false]
		]);
	});
});

/** What a multiple costs by a rule, 万元: limit 1, value 1 + multiple. */
async function costs(rule: string, item: string, multiples: readonly number[]) {
	const connection = await database.connect();
	try {
		const found = await rows<{ amount: number }>(
			connection,
			`with asked as (
				select row_number() over () as row_id, $item as item, 1 + cast(multiple as decimal(18, 8)) as value, cast(1 as decimal(12, 6)) as limit_value
				from (select unnest(from_json($multiples, '["decimal(18,8)"]')) as multiple)
			)
			select amount from water_compensated('asked', $rule) order by row_id`,
			{ item, rule, multiples: JSON.stringify(multiples) }
		);
		return found.map(({ amount }) => amount);
	} finally {
		connection.closeSync();
	}
}

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
const ITEMS: Record<string, string> = { COD: 'cod', 氨氮: 'nh3n', 总磷: 'tp' };

const cases = published('vectors/water/compensation.csv');
test.skipIf(!cases)('the 3 published amounts of compensation', async () => {
	const { data } = Papa.parse<Record<string, string>>(await readFile(cases ?? '', 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	expect(data).toHaveLength(3);
	for (const row of data) {
		const multiples = (row['exceed_multiples'] ?? '').split(';').map(Number);
		const amounts = await costs(row['rule'] ?? '', ITEMS[row['pollutant'] ?? ''] ?? '', multiples);
		expect([row['id'], sum(amounts)]).toEqual([row['id'], Number(row['published_wan_yuan'])]);
	}
});

describe('what a multiple costs', () => {
	test('every step begun, a full step included', async () => {
		const rule = '冀政办字〔2016〕169号';
		expect(await costs(rule, 'cod', [0.0001, 0.2, 0.20000001, 0.4, 0.401])).toEqual([
			30, 30, 60, 60, 90
		]);
		// Published: {0.13, 0.615} is 90; three up to 0.5 are 90.
		expect(sum(await costs(rule, 'nh3n', [0.13, 0.615]))).toBe(90);
		expect(sum(await costs(rule, 'nh3n', [0.5, 0.3, 0.5]))).toBe(90);
	});

	test('by bands before 2012, bounds included above; an item without a rule costs nothing', async () => {
		const rule = '2012年前的分档';
		expect(await costs(rule, 'cod', [0.5, 0.51, 1, 2, 2.01])).toEqual([10, 50, 50, 100, 150]);
		expect(await costs(rule, 'tp', [3])).toEqual([]);
	});
});

const rankings = published('vectors/water/rankings.csv');
test.skipIf(!rankings)(
	'the published rankings by 达标指数 have the order of their values',
	async () => {
		const found = await select<{ id: string; rank: number; published: number }>(
			database,
			`with asked as (
			select period, unit as area_code, id, cast(value as decimal(14, 4)) as value, rank as published, cast(null as varchar) as not_ranked
			from read_csv($file, types = {'value': 'varchar', 'period': 'varchar'})
		)
		select id, rank::int as rank, published::int as published from ranked('asked', false, date '2020-01-31')`,
			{ file: rankings ?? '' }
		);
		expect(found).toHaveLength(22);
		expect(found.filter(({ rank, published: printed }) => rank !== printed)).toEqual([]);
	}
);
