import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FireHouse, type Alarm } from './fire-house';

const OCTOBER = { dateFrom: '2021-10-01', dateTo: '2021-10-31' };

function fires(count: number, year: number, alarm: Partial<Alarm> = {}): Alarm[] {
	return Array.from({ length: count }, () => ({ at: `${year}-10-20 12:00`, ...alarm }));
}

// An official bulletin prints falls of 380 % (49 → 3) and 153.33 % (39 → 1); a fall is measured on what was there before.
test.each([
	[49, 3, -93.9],
	[39, 1, -97.4],
	[4, 0, -100],
	[2, 5, 150],
	[3, 3, 0]
])('%i last year and %i this year is a change of %d per cent', async (before, now, change) => {
	const house = await FireHouse.open();
	await house.alarms(...fires(before, 2020), ...fires(now, 2021), {
		at: '2021-10-31 12:00',
		area: 'B'
	});
	const years = await house.read('fire_same_period', OCTOBER);
	const found = years.find((row) => row.year === 2020 && row.areaCode === 'A');
	expect(found).toMatchObject({ confirmed: before, change, dateFrom: '2020-10-01' });
});

test('a fall never exceeds 100 %', async () => {
	const house = await FireHouse.open();
	const count = fc.integer({ min: 0, max: 500 });
	await fc.assert(
		fc.asyncProperty(count, count, async (now, before) => {
			const [row] = await house.run('select percent_even($now - $before, $before) as change', {
				now,
				before
			});
			const change = (row as { change: number | null }).change;
			if (before === 0) expect(change).toBeNull();
			else expect(change).toBeGreaterThanOrEqual(-100);
		}),
		{ numRuns: 100 }
	);
});

test('a year without a fire on record is zero; the years before the record are not listed', async () => {
	const house = await FireHouse.open();
	await house.alarms(
		...fires(2, 2019),
		...fires(1, 2021),
		...fires(9, 2020, { verdict: 'rejected' })
	);
	const city = (await house.read('fire_same_period', OCTOBER)).filter((row) => row.kind === 'city');
	expect(city.map((row) => [row.year, row.pushed, row.confirmed, row.change])).toEqual([
		[2021, 1, 1, null],
		[2020, 9, 0, null],
		[2019, 2, 2, -50]
	]);
});

test('a period outside the alarms on record is not zero but without data', async () => {
	const house = await FireHouse.open();
	await house.alarms(...fires(1, 2020), { at: '2021-10-05 12:00' });
	const [year] = await house.read('fire_same_period', {
		dateFrom: '2021-11-01',
		dateTo: '2021-11-30'
	});
	expect(year).toMatchObject({ year: 2021, covered: false, change: null });
	const points = await house.points(
		[
			['now', '2021-10-01', '2021-10-31'],
			['year', '2020-09-01', '2020-09-30']
		],
		'2020-09-01',
		'2021-10-31'
	);
	expect(points).toEqual([
		{ period: 'now', areaCode: 'A', value: 1, received: 1, expected: 1, notRanked: null },
		{ period: 'now', areaCode: 'B', value: 0, received: 0, expected: 0, notRanked: null },
		{ period: 'year', areaCode: 'A', value: null, received: 0, expected: 0, notRanked: 'no_data' },
		{ period: 'year', areaCode: 'B', value: null, received: 0, expected: 0, notRanked: 'no_data' }
	]);
});

test('the measure counts confirmed, with verified of pushed beside it', async () => {
	const house = await FireHouse.open();
	await house.alarms(
		...fires(2, 2021),
		...fires(1, 2021, { verdict: 'rejected' }),
		...fires(1, 2021, { verdict: 'outside' }),
		...fires(3, 2021, { verdict: 'pending' })
	);
	const [points] = await house.points(
		[['now', '2021-10-01', '2021-10-31']],
		'2021-10-01',
		'2021-10-31'
	);
	expect(points).toMatchObject({ areaCode: 'A', value: 2, received: 4, expected: 7 });
});
