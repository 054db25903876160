import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { read, shippedDatabase } from '../support/database';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
});
afterAll(() => database.close());

const rises = (dateFrom: string, dateTo: string) =>
	read(database, 'air_rises', { dateFrom, dateTo, profileName: '2012-equal' });

test('Suning rose year on year in April to July 2020, counted in a row and in sum', async () => {
	const rows = await rises('2020-01-01', '2020-12-31');
	const suning = rows.filter((row) => row.areaCode === '130926' && row.indicator === 'air-index');
	const found = suning.filter((row) => row.rose).map((row) => row.month.slice(0, 7));
	expect(found).toEqual(expect.arrayContaining(['2020-04', '2020-05', '2020-06', '2020-07']));
	expect(suning.find((row) => row.month === '2020-07-01')?.inRow).toBeGreaterThanOrEqual(4);
	expect(suning.at(-1)?.inSum).toBe(found.length);
});

test('every month of every ranked unit is there, whatever it rose, and counts follow from the months', async () => {
	const rows = await rises('2020-01-01', '2021-11-30');
	expect(rows).toHaveLength(19 * 2 * 23);
	for (const [i, row] of rows.entries()) {
		const before = rows[i - 1];
		const same = before?.areaCode === row.areaCode && before.indicator === row.indicator;
		const sameYear = same && before.month.slice(0, 4) === row.month.slice(0, 4);
		const one = row.rose ? 1 : 0;
		expect(row.inRow).toBe(row.rose ? (same ? before.inRow : 0) + 1 : 0);
		expect(row.inSum).toBe((sameYear ? before.inSum : 0) + one);
		expect(row.rose).toBe(
			row.value === null || row.yearValue === null ? null : row.value > row.yearValue
		);
	}
});

test('a month that is not ranked neither rises nor falls', async () => {
	const rows = await rises('2021-11-01', '2021-11-30');
	const short = rows.find((row) => row.areaCode === '130972' && row.indicator === 'air-index');
	expect(short).toMatchObject({ value: null, rose: null, inRow: 0 });
});
