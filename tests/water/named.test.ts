import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { rows } from '$lib/server/database/rows';
import { shippedDatabase } from '../support/database';
import { lay, type Reading } from './river';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
});
afterAll(() => database.close());

interface Named {
	drivers: { item: string; class: number; missedLimit: number | null }[] | null;
	exceeding: { item: string; multiple: number | null; baseLimit: number | null }[] | null;
	mainPollutants: { item: string; multiple: number | null }[] | null;
	undecided: { item: string; reason: string }[] | null;
}

/** What the sample of these readings is named for, over the limits of a class. */
async function named(
	readings: Reading[],
	baseClass: number,
	targetClass = baseClass
): Promise<Named | undefined> {
	const connection = await database.connect();
	try {
		await lay(
			connection,
			readings.map((reading) => ({ ...reading, sample: 1 }))
		);
		const [found] = await rows<Named>(
			connection,
			`with standard as (select * from water_limits),
			judged as materialized (select *, $targetClass::integer as target_class from water_judged('asked', 'standard')),
			weighed as (
				select * exclude (base_class), $baseClass::integer as base_class from water_weighed('judged', 'standard', date '2021-11-23')
			)
			select drivers, exceeding, main_pollutants, undecided from water_named('weighed')`,
			{ baseClass, targetClass }
		);
		return found;
	} finally {
		connection.closeSync();
	}
}

const pollutants = (found: Named | undefined) =>
	(found?.mainPollutants ?? []).map(({ item, multiple }) => [item, multiple]);

describe('main pollutants in the official order', () => {
	test('three of the worst class first, then by multiple over Ⅲ', async () => {
		const found = await named(
			[
				{ item: 'cod', value: 28 }, // Ⅳ, 0.4
				{ item: 'nh3n', value: 2.4 }, // worse than Ⅴ, 1.4
				{ item: 'tp', value: 0.35 }, // Ⅴ, 0.75 → 0.8
				{ item: 'bod5', value: 10 } // Ⅴ, 1.5
			],
			3
		);
		expect(pollutants(found)).toEqual([
			['nh3n', 1.4],
			['bod5', 1.5],
			['tp', 0.8]
		]);
	});

	test('cyanide and heavy metals lead, even from a better class', async () => {
		const found = await named(
			[
				{ item: 'nh3n', value: 9 },
				{ item: 'cn', value: 0.3 }, // worse than Ⅴ, 0.5
				{ item: 'hg', value: 0.0004 } // Ⅳ, 3
			],
			3
		);
		expect(pollutants(found)).toEqual([
			['cn', 0.5],
			['hg', 3],
			['nh3n', 8]
		]);
	});

	test('oxygen and pH carry no multiple and follow the items of their class that do', async () => {
		const found = await named(
			[
				{ item: 'do', value: 1.2 },
				{ item: 'ph', value: 9.4 },
				{ item: 'nh3n', value: 2.1 }
			],
			3
		);
		expect(pollutants(found)).toEqual([
			['nh3n', 1.1],
			['ph', null],
			['do', null]
		]);
	});

	test('none where the class is Ⅲ or better', async () => {
		const found = await named([{ item: 'cod', value: 20 }], 3);
		expect(found?.mainPollutants).toBeNull();
		expect(found?.exceeding).toBeNull();
		expect(found?.drivers).toMatchObject([{ item: 'cod', value: 20, class: 3, missedLimit: 15 }]);
	});
});

describe('the multiple names its base', () => {
	test('over the target class where the base is the target', async () => {
		const found = await named([{ item: 'nh3n', value: 2.1 }], 4);
		expect(found?.exceeding).toMatchObject([{ item: 'nh3n', multiple: 0.4, baseLimit: 1.5 }]);
		expect(pollutants(found)).toEqual([['nh3n', 1.1]]);
	});

	test('over one class for all where the region says so: what fails the target is named all the same', async () => {
		const readings = [
			{ item: 'nh3n', value: 2.1 },
			{ item: 'cod', value: 35 }
		];
		const found = await named(readings, 5, 4);
		expect(found?.exceeding?.map(({ item, multiple }) => [item, multiple])).toEqual([
			['nh3n', 0.05],
			['cod', null]
		]);
	});

	const MULTIPLES: [item: string, value: number, base: number, multiple: number][] = [
		['tp', 0.93, 3, 3.6], // 3.65 times 0.2, a tie to the even tenth
		['codmn', 7.5, 3, 0.2], // 0.25 times 6, a tie to the even tenth
		['codmn', 8.1, 3, 0.4], // 0.35, a tie to the even tenth
		['codmn', 6.3, 3, 0.05], // would be 0.0: one significant digit is kept
		['codmn', 6.31, 3, 0.1], // 0.0517, over half a tenth
		['codmn', 6.003, 3, 0.0005],
		['codmn', 15.000001, 5, 0.00000007],
		['codmn', 99999999, 3, 16666665.5],
		['hg', 0.00012, 3, 0.2]
	];
	test.each(MULTIPLES)('%s %d over class %d', async (item, value, base, multiple) => {
		const found = await named([{ item, value }], base);
		expect(found?.exceeding?.[0]?.multiple).toBe(multiple);
	});
});

test('an item below a coarse limit is named only where it could be worse than the rest', async () => {
	const copper: Reading = { item: 'cu', value: 0.05, mark: '<' };
	const oil: Reading = { item: 'oil', value: null, mark: 'ND' };
	const clean = await named([copper, { item: 'cod', value: 9 }], 3);
	expect(clean?.undecided).toMatchObject([{ item: 'cu', reason: 'limit_too_high' }]);
	const other = await named([copper, oil, { item: 'cod', value: 19 }], 3);
	expect(other?.undecided).toMatchObject([{ item: 'oil', reason: 'no_detection_limit' }]);
});
