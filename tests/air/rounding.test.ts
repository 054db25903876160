import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { select, shippedDatabase } from '../support/database';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
});
afterAll(() => database.close());

/** Half-even by definition, on JavaScript's exact integers. */
function halfEven(numerator: bigint, denominator: bigint): bigint {
	const sign = numerator < 0n ? -1n : 1n;
	const doubled = numerator * sign * 2n;
	const down = doubled / (2n * denominator);
	const rest = doubled - down * 2n * denominator;
	const up = rest > denominator || (rest === denominator && down % 2n === 1n);
	return sign * (up ? down + 1n : down);
}

test.each([
	['25/10 to the even 2', 25, 10, 2],
	['35/10 to the even 4', 35, 10, 4],
	['−25/10 to −2', -25, 10, -2],
	['0.625 in hundredths (25 ÷ 40) to 62', 2500, 40, 62],
	['0.225 in hundredths (0.9 ÷ 4) to 22', 90, 4, 22],
	['26/10 up', 26, 10, 3]
])('%s', async (_, n, d, expected) => {
	const [row] = await select<{ r: number }>(database, 'select half_even($n, $d) as r', { n, d });
	expect(row?.r).toBe(expected);
});

test('half_even is half-even for every ratio', async () => {
	const cases = fc.sample(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 5000 })), 3000);
	const ties = cases.map(([n, d]) => [n * d + Math.trunc(d / 2), d % 2 === 0 ? d : 2 * d] as const);
	const all = [...cases, ...ties];
	const found = await select<{ i: number; r: number }>(
		database,
		`select i, half_even(n, d) as r
		 from (select generate_subscripts(pairs, 1) as i, unnest(pairs) as pair, pair[1] as n, pair[2] as d
		 from (select cast($pairs::json as bigint[][]) as pairs)) order by i`,
		{ pairs: JSON.stringify(all) }
	);
	const expected = all.map(([n, d]) => Number(halfEven(BigInt(n), BigInt(d))));
	expect(found.map((row) => row.r)).toEqual(expected);
});

test('the percentile is that of HJ 663: k = 1 + (n−1)·p', async () => {
	const [row] = await select<{ published: number; one: number }>(
		database,
		`select percentile_hundredths([2, 3, 4, 4, 5, 8]::decimal(9, 3)[], 5 * 90) as published,
			percentile_hundredths([7]::decimal(9, 3)[], 0 * 95) as one`
	);
	expect(row).toEqual({ published: 650, one: 700 });
});
