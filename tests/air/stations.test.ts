import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { loadFile } from '$lib/server/load';
import { airDay } from '$lib/server/reports/air-day';
import { asker } from '$lib/server/reports/ask';
import { shippedDatabase } from '../support/database';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
	await load(
		'air.csv',
		'县(市、区),站点,日期,SO2,NO2,PM10,PM2.5,CO,O3-8h,数据状态',
		...['A,2021-05-01,10,30,80,40,0.5,90', 'B,2021-05-01,20,30,,40,0.5,91'].map(inSuning),
		...['C,2021-05-01,30,30,,40,0.5,92', 'D,2021-05-01,40,30,90,,0.5,93'].map(inSuning),
		...['A,2021-05-02,10,30,80,40,0.5,90', 'B,2021-05-02,20,30,,40,0.5,91'].map(inSuning),
		'青县,,2021-05-01,10,30,80,40,0.5,90,审核'
	);
});
afterAll(() => database.close());

function inSuning(row: string): string {
	return `肃宁县,${row},审核`;
}

async function load(name: string, ...lines: string[]): Promise<void> {
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const receipt = await loadFile(database, { name, bytes, actor: 'test' });
	expect(receipt.rejections).toEqual([]);
}

const suning = async (day: string) => {
	const report = await asker(database)(airDay, { day });
	const county = report.counties.find(({ area }) => area.code === '130926');
	const values = county?.pollutants.map(({ pollutant, concentration }) => [
		pollutant,
		concentration
	]);
	return { stations: report.stations, values: Object.fromEntries(values ?? []) as object };
};

test('a county is the mean of its stations where three of four have a value, and one of two', async () => {
	const { stations, values } = await suning('2021-05-01');
	// PM10 has two of four stations: not valid. PM2.5 has three.
	expect(values).toEqual({ so2: 25, no2: 30, co: 0.5, o3: 91.5, pm10: null, pm2_5: 40 });
	expect(stations).toMatchObject({ areas: 1, areaDays: 1, leftOut: [], share: '75' });
	expect((await suning('2021-05-02')).values).toMatchObject({ so2: 15, pm10: 80 });
});

test('a station that the setting leaves out counts neither way, from the day of the setting on', async () => {
	await load(
		'setting.csv',
		'设置项,取值,启用日期,来源,可信度',
		'air.station.left_out,C、D,2021-05-01,测试,B'
	);
	const { stations, values } = await suning('2021-05-01');
	expect(values).toMatchObject({ so2: 15, pm10: 80, o3: 90.5 });
	expect(stations?.leftOut).toEqual(['C', 'D']);
});

test('values that came for the county itself say nothing of stations', async () => {
	const report = await asker(database)(airDay, { day: '2021-05-03' });
	expect(report.stations).toBeNull();
});
