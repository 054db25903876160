import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePeriod } from '$lib/format/period';
import type { Database } from '$lib/server/database/database';
import { airAttainmentTable } from '$lib/server/documents/tables/air-attainment';
import { airCumulativeTable } from '$lib/server/documents/tables/air-cumulative';
import { loadFile } from '$lib/server/load';
import { airAttainment } from '$lib/server/reports/air-attainment';
import { airCumulative } from '$lib/server/reports/air-cumulative';
import { airMonth } from '$lib/server/reports/air-month';
import { asker } from '$lib/server/reports/ask';
import { countyRanking } from '$lib/server/reports/county-ranking';
import { select, shippedDatabase } from '../support/database';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
});
afterAll(() => database.close());

function period(id: string) {
	const found = parsePeriod(id);
	if (!found) throw new Error(`${id} is no period`);
	return found;
}
const attainment = async (id: string, more: object = {}) =>
	(await asker(database)(airAttainment, { period: period(id), ...more })).attainment;

describe('attainment of a year', () => {
	test('every unit has its ten tests against the limits of the standard', async () => {
		const found = await attainment('2020');
		expect(found).toMatchObject({ whole: true, edition: 'GB 3095-2012', straddles: null });
		expect(found?.limits).toEqual([
			{ pollutant: 'co', statistic: 'p95', limit: 4 },
			{ pollutant: 'no2', statistic: 'mean', limit: 40 },
			{ pollutant: 'no2', statistic: 'p98', limit: 80 },
			{ pollutant: 'o3', statistic: 'p90', limit: 160 },
			{ pollutant: 'pm10', statistic: 'mean', limit: 70 },
			{ pollutant: 'pm10', statistic: 'p95', limit: 150 },
			{ pollutant: 'pm2_5', statistic: 'mean', limit: 35 },
			{ pollutant: 'pm2_5', statistic: 'p95', limit: 75 },
			{ pollutant: 'so2', statistic: 'mean', limit: 60 },
			{ pollutant: 'so2', statistic: 'p98', limit: 150 }
		]);
		expect(found?.counties).toHaveLength(19);
	});

	test('values are those of the days, by fractions worked apart from the models', async () => {
		const found = await attainment('2020');
		const suning = found?.counties.find(({ area }) => area.code === '130926');
		const days = await select<{ pm25: number }>(
			database,
			`select pm2_5 as pm25 from air_judged_day
			 where area_code = '130926' and year(day) = 2020 and pm2_5 is not null order by pm2_5`
		);
		const values = days.map((row) => row.pm25);
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		const hundredths = (values.length - 1) * 95;
		const at = Math.floor(hundredths / 100);
		const [low = 0, high = 0] = [values[at], values[at + 1]];
		const p95 = low + ((high - low) * (hundredths % 100)) / 100;
		const value = (statistic: string) =>
			suning?.tests.find((one) => one.pollutant === 'pm2_5' && one.statistic === statistic)?.value;
		expect(Math.abs((value('mean') ?? 0) - mean)).toBeLessThanOrEqual(0.5);
		expect(Math.abs((value('p95') ?? 0) - p95)).toBeLessThanOrEqual(0.5);
		for (const county of found?.counties ?? [])
			for (const test of county.tests)
				if (test.meets !== null) expect(test.meets).toBe((test.value ?? 0) <= test.limit);
	});

	test('a county with a month of too few days is not judged and says which', async () => {
		const found = await attainment('2020');
		const haixing = found?.counties.find(({ area }) => area.code === '130924');
		expect(haixing?.notJudged).toEqual({
			why: 'month',
			month: '2020-08-01',
			validDays: 24,
			needed: 27
		});
		expect(haixing?.meets).toBeNull();
		expect(haixing?.tests.every((test) => test.meets === null)).toBe(true);
		const table = airAttainmentTable(period('2020'), found);
		expect(table.rows).toHaveLength(190);
		expect(table.rows.find((row) => row['county'] === '海兴县')?.['reason']).toBe(
			'8月有效 24 天，至少须 27 天'
		);
	});

	test('a running year, months 1 to N and other periods get no verdict', async () => {
		const running = await attainment('2021', { asof: '2021-06-30' });
		expect(running?.whole).toBe(false);
		expect(running?.counties.every(({ meets }) => meets === null)).toBe(true);
		expect((await attainment('2021-01--11'))?.whole).toBe(false);
		expect(await attainment('2021-11')).toBeNull();
		expect(await attainment('2021-Q3')).toBeNull();
	});
});

test('the year of two standards is judged by the setting, and says so', async () => {
	const days = Array.from({ length: 365 }, (_, i) => {
		const day = new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
		return `肃宁县,${day},10,20,65,33,0.5,90,审核`;
	});
	const bytes = new TextEncoder().encode(
		`县(市、区),日期,SO2,NO2,PM10,PM2.5,CO,O3-8h,数据状态\n${days.join('\n')}\n`
	);
	const own = await shippedDatabase();
	await loadFile(own, { name: '2026.csv', bytes, actor: 'test', today: '2027-01-31' });
	const rows = (onDate: string) =>
		select<{ meets: boolean; edition: string }>(
			own,
			`select meets, edition from air_attainment(date '2026-01-01', date '2026-12-31', cast($onDate as date))
			 where area_code = '130926' and pollutant = 'pm2_5' and statistic = 'mean'`,
			{ onDate }
		);
	expect(await rows('2026-01-01')).toEqual([{ meets: true, edition: 'GB 3095-2012' }]);
	expect(await rows('2026-12-31')).toEqual([{ meets: false, edition: 'GB 3095-2026 过渡阶段' }]);
	own.close();
});

describe('the cumulative index', () => {
	test('months 1 to N are what the ranking of 1—N月 says, this year and last', async () => {
		const { cumulative } = await asker(database)(airCumulative, { period: period('2021-01--11') });
		expect(cumulative?.counties).toHaveLength(19);
		for (const n of ['01', '06', '11']) {
			const { rows } = await asker(database)(countyRanking, {
				indicator: 'air-index',
				period: period(`2021-01--${n}`)
			});
			for (const { area, months } of cumulative?.counties ?? []) {
				const row = rows.find((one) => one.area.code === area.code);
				const month = months.find((one) => one.month === `2021-${n}-01`);
				expect([month?.index, month?.change], `${area.name} ${n}`).toEqual([
					row?.value ?? null,
					row?.change ?? null
				]);
			}
		}
		expect(airCumulativeTable(period('2021-01--11'), cumulative).rows).toHaveLength(19 * 11);
	});

	test('the page of the year carries both, the page of a month neither', async () => {
		const year = await asker(database)(airMonth, { period: period('2020') });
		expect(year.attainment?.counties).toHaveLength(19);
		expect(year.cumulative?.counties[0]?.months).toHaveLength(12);
		const month = await asker(database)(airMonth, { period: period('2021-11') });
		expect([month.attainment, month.cumulative]).toEqual([null, null]);
	});
});
