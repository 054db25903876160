import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { loadFile } from '$lib/server/load';
import { read, shippedDatabase } from '../support/database';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
});
afterAll(() => database.close());

const MONTH = { dateFrom: '2021-03-01', dateTo: '2021-03-31' };

const cells = async () => {
	const rows = await read(database, 'air_matrix', {
		...MONTH,
		yearFrom: '2020-03-01',
		yearTo: '2020-03-31',
		profileName: '2012-equal'
	});
	return new Map(rows.map((row) => [`${row.areaCode} ${row.pollutant}`, row]));
};

test('dust days leave PM out of the period and in the days, and stay valid days', async () => {
	const before = await cells();
	const daysBefore = await read(database, 'air_day', MONTH);
	const worst = [...daysBefore]
		.filter((row) => row.areaCode === '130926' && row.pm10 !== null)
		.sort((a, b) => (b.pm10 ?? 0) - (a.pm10 ?? 0))[0];
	const day = worst?.day ?? '';
	const bytes = new TextEncoder().encode(
		`县(市、区),沙尘起日,沙尘止日,来源\n肃宁县,${day},${day},测试名单\n`
	);
	const receipt = await loadFile(database, { name: 'dust.csv', bytes, actor: 'test' });
	expect(receipt).toMatchObject({ dataset: 'air_dust', accepted: 1 });
	const after = await cells();
	const key = '130926 pm10';
	const rest = daysBefore.filter(
		(row) => row.areaCode === '130926' && row.pm10 !== null && row.day !== day
	);
	const mean = rest.reduce((sum, row) => sum + (row.pm10 ?? 0), 0) / rest.length;
	expect(Math.abs((after.get(key)?.concentration ?? 0) - mean)).toBeLessThanOrEqual(0.5);
	expect(after.get(key)?.concentration).toBeLessThan(before.get(key)?.concentration ?? 0);
	expect(after.get(key)?.validDays).toBe(before.get(key)?.validDays);
	for (const same of ['130926 o3', '130926 co', '130921 pm10'])
		expect(after.get(same)).toEqual(before.get(same));
	expect(await read(database, 'air_day', MONTH)).toEqual(daysBefore);
	expect(await read(database, 'air_dust_counted', MONTH)).toEqual([{ days: 1, unitDays: 1 }]);
});

test('a span of the city is one of every unit', async () => {
	const bytes = new TextEncoder().encode(
		'县(市、区),沙尘起日,沙尘止日,来源\n市本级,2021-04-15,2021-04-16,测试名单\n'
	);
	await loadFile(database, { name: 'city.csv', bytes, actor: 'test' });
	const [counted] = await read(database, 'air_dust_counted', {
		dateFrom: '2021-04-01',
		dateTo: '2021-04-30'
	});
	expect(counted?.days).toBe(2);
	expect(counted?.unitDays).toBeGreaterThanOrEqual(36);
});

test('what a file prints otherwise is listed, and only that', async () => {
	const year = { dateFrom: '2019-01-01', dateTo: '2021-12-31' };
	const before = await read(database, 'air_published_differences', year);
	const bytes = new TextEncoder().encode(
		'县(市、区),日期,SO2,NO2,PM10,PM2.5,CO,O3-8h,AQI,类别,首要污染物,数据状态\n' +
			'肃宁县,2021-06-01,9,30,80,76,0.9,60,101,轻度污染,细颗粒物,审核\n' +
			'肃宁县,2021-06-02,9,30,80,76,0.9,60,102,轻度污染,PM2.5,审核\n' +
			'肃宁县,2021-06-03,9,30,150,75,0.9,60,100,良,PM2.5,审核\n' +
			'肃宁县,2021-06-04,9,30,150,75,0.9,60,100,良,PM₂.₅、PM₁₀,审核\n'
	);
	const receipt = await loadFile(database, { name: 'printed.csv', bytes, actor: 'test' });
	expect(receipt.rejected).toBe(0);
	const rows = await read(database, 'air_published_differences', year);
	const own = rows.filter((row) => row.areaCode === '130926' && /2021-06-0[1-4]/.test(row.day));
	expect(own).toMatchObject([
		{
			day: '2021-06-03',
			otherAqi: false,
			otherPrimary: true,
			primaryPollutants: ['pm10', 'pm2_5']
		},
		{ day: '2021-06-01', otherAqi: true, otherPrimary: false, aqi: 102, publishedAqi: 101 }
	]);
	expect(rows.length - own.length).toBeLessThanOrEqual(before.length);
});

test('a span that cuts months is asked for the days it has', async () => {
	const rows = await read(database, 'air_profile_ranks', {
		dateFrom: '2021-05-11',
		dateTo: '2021-06-20',
		profileName: '2012-equal'
	});
	expect(rows.filter((row) => row.rank !== null).length).toBeGreaterThan(15);
	expect(rows.every((row) => row.expected === 41)).toBe(true);
});
