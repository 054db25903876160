import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { shippedDatabase } from '../support/database';
import { judge, type Reading } from './river';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
});
afterAll(() => database.close());

/** Limits as printed in GB 3838-2002 表1, typed in a second time: item, Ⅰ to Ⅴ, one unit of the last printed place. */
const LIMITS: [item: string, limits: number[], unit: number][] = [
	['codmn', [2, 4, 6, 10, 15], 0.1],
	['cod', [15, 15, 20, 30, 40], 1],
	['bod5', [3, 3, 4, 6, 10], 0.1],
	['nh3n', [0.15, 0.5, 1.0, 1.5, 2.0], 0.001],
	['tp', [0.02, 0.1, 0.2, 0.3, 0.4], 0.001],
	['cu', [0.01, 1.0, 1.0, 1.0, 1.0], 0.001],
	['zn', [0.05, 1.0, 1.0, 2.0, 2.0], 0.001],
	['f', [1.0, 1.0, 1.0, 1.5, 1.5], 0.01],
	['se', [0.01, 0.01, 0.01, 0.02, 0.02], 0.0001],
	['as', [0.05, 0.05, 0.05, 0.1, 0.1], 0.0001],
	['hg', [0.00005, 0.00005, 0.0001, 0.001, 0.001], 0.00001],
	['cd', [0.001, 0.005, 0.005, 0.005, 0.01], 0.00001],
	['cr6', [0.01, 0.05, 0.05, 0.05, 0.1], 0.001],
	['pb', [0.01, 0.01, 0.05, 0.05, 0.1], 0.001],
	['cn', [0.005, 0.05, 0.2, 0.2, 0.2], 0.001],
	['vp', [0.002, 0.002, 0.005, 0.01, 0.1], 0.0001],
	['oil', [0.05, 0.05, 0.05, 0.5, 1.0], 0.01],
	['las', [0.2, 0.2, 0.2, 0.3, 0.3], 0.01],
	['s2', [0.05, 0.1, 0.2, 0.5, 1.0], 0.001]
];

const classes = async (readings: Reading[]) =>
	(await judge(database, readings)).map((r) => r.class);

describe('the class of one value', () => {
	test.each(LIMITS)(
		'%s: at a limit the better class, one unit above the worse',
		async (item, limits, unit) => {
			const at = limits.map((value) => ({ item, value }));
			const above = limits.map((value) => ({ item, value: Number((value + unit).toFixed(8)) }));
			// Of classes that share a limit the best is given.
			const best = limits.map((limit) => limits.indexOf(limit) + 1);
			expect(await classes(at)).toEqual(best);
			expect(await classes(above)).toEqual(limits.map((limit) => limits.lastIndexOf(limit) + 2));
		}
	);

	test('dissolved oxygen the other way round', async () => {
		const values = [7.5, 7.49, 6, 5.99, 5, 4.99, 3, 2.99, 2, 1.99];
		expect(await classes(values.map((value) => ({ item: 'do', value })))).toEqual([
			...[1, 2, 2, 3, 3, 4, 4, 5, 5, 6]
		]);
	});

	test('pH in its closed range is Ⅰ, outside worse than Ⅴ, on the value itself and not as displayed', async () => {
		const values = [6, 9, 7.31, 5.99, 9.01, 9.003];
		expect(await classes(values.map((value) => ({ item: 'ph', value })))).toEqual([
			1, 1, 1, 6, 6, 6
		]);
	});

	test('total phosphorus by water body', async () => {
		const values = [0.01, 0.02, 0.03, 0.1, 0.2, 0.21];
		const of = (waterbody: 'river' | 'lake') =>
			classes(values.map((value) => ({ item: 'tp', value, waterbody })));
		expect(await of('river')).toEqual([1, 1, 2, 2, 3, 4]);
		expect(await of('lake')).toEqual([1, 2, 3, 4, 5, 6]);
	});

	test('temperature, total nitrogen and coliforms are not among the judged', async () => {
		const found = await judge(database, [
			{ item: 'wt', value: 31 },
			{ item: 'tn', value: 9 },
			{ item: 'tn', value: 9, waterbody: 'lake' },
			{ item: 'fc', value: 50000 }
		]);
		expect(found.map((r) => r.judged)).toEqual([false, false, false, false]);
		expect(found.map((r) => r.class)).toEqual([null, null, 6, 6]);
		expect(found.map((r) => r.unjudged)).toEqual([null, 'no_limit', null, null]);
	});
});

describe('what can not be judged says why', () => {
	const CASES: [name: string, reading: Reading, judged: number | null, why: string | null][] = [
		['below a limit under Ⅰ', { item: 'oil', value: 0.01, mark: '<' }, 1, null],
		['below a limit that is Ⅰ', { item: 'oil', value: 0.05, mark: '<' }, 1, null],
		['below a limit over Ⅰ', { item: 'oil', value: 0.06, mark: '<' }, null, 'limit_too_high'],
		['copper by flame, Ⅰ or Ⅱ', { item: 'cu', value: 0.05, mark: '<' }, null, 'limit_too_high'],
		['bare ND', { item: 'oil', value: null, mark: 'ND' }, null, 'no_detection_limit'],
		['0 of a probe', { item: 'codmn', value: 0, mark: '0' }, null, 'suspect_zero'],
		['oxygen below 0.2: worse than Ⅴ for sure', { item: 'do', value: 0.2, mark: '<' }, 6, null],
		['oxygen below 4', { item: 'do', value: 4, mark: '<' }, null, 'limit_too_high'],
		['a day before every edition', { item: 'cod', value: 20, day: '2002-05-31' }, null, 'no_limit'],
		['the first day of the edition', { item: 'cod', value: 20, day: '2002-06-01' }, 3, null]
	];
	test.each(CASES)('%s', async (_, reading, judged, why) => {
		expect(await judge(database, [reading])).toEqual([
			{ class: judged, unjudged: why, judged: expect.any(Boolean) }
		]);
	});
});

test('a worse value never has a better class', async () => {
	const items = [
		...LIMITS.map(([item, limits]) => ({ item, top: (limits.at(-1) ?? 1) * 1.5, sign: 1 }))
	];
	const any = fc.record({
		of: fc.constantFrom(...items, { item: 'do', top: 9, sign: -1 }),
		waterbody: fc.constantFrom('river' as const, 'lake' as const),
		shares: fc.tuple(fc.integer({ min: 0, max: 100000 }), fc.integer({ min: 0, max: 100000 }))
	});
	await fc.assert(
		fc.asyncProperty(fc.array(any, { minLength: 40, maxLength: 40 }), async (drawn) => {
			const readings = drawn.flatMap(({ of, waterbody, shares }) =>
				[...shares]
					.sort((a, b) => of.sign * (a - b))
					.map((share) => ({
						item: of.item,
						waterbody,
						value: Number(((of.top * share) / 1e5).toFixed(6))
					}))
			);
			const found = await judge(database, readings);
			for (let i = 0; i < found.length; i += 2)
				expect(found[i]?.class ?? 0, JSON.stringify(readings.slice(i, i + 2))).toBeLessThanOrEqual(
					found[i + 1]?.class ?? 0
				);
		}),
		{ numRuns: 25 }
	);
});
