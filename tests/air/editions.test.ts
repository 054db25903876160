import { afterAll, beforeAll, expect, test } from 'vitest';
import { parsePeriod } from '$lib/format/period';
import type { Database } from '$lib/server/database/database';
import { airDifferencesTable } from '$lib/server/documents/tables/air-differences';
import { airEditionsTable } from '$lib/server/documents/tables/air-editions';
import { airDifferences } from '$lib/server/reports/air-differences';
import { airEditions } from '$lib/server/reports/air-editions';
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

test('the same days under every edition: good days only get fewer, ranks are those of each profile', async () => {
	const report = await asker(database)(airEditions, { period: period('2021-11') });
	expect(report.editions).toEqual(['HJ 633-2012', 'HJ 633-2026']);
	expect(report.inForce).toBe('2012-equal');
	expect(report.profiles.map(({ name }) => name)).toEqual([
		'2012-equal',
		'2026t-equal',
		'2026t-weighted',
		'2031-equal'
	]);
	expect(report.counties).toHaveLength(19);
	for (const { days } of report.counties)
		expect(days[1]?.good).toBeLessThanOrEqual(days[0]?.good ?? 0);
	const { rows } = await asker(database)(countyRanking, {
		indicator: 'air-index',
		period: period('2021-11')
	});
	for (const { area, indices } of report.counties) {
		const row = rows.find((one) => one.area.code === area.code);
		expect(indices[0]).toMatchObject({ rank: row?.rank, index: row?.value });
	}
	expect(airEditionsTable(report).rows).toHaveLength(19);
});

test('the page of the period in force counts the same good days as the page of editions', async () => {
	const ask = asker(database);
	const month = await ask(airMonth, { period: period('2021-11') });
	const { goodDays } = await ask(airEditions, { period: period('2021-11') });
	expect(goodDays[0]).toBe(month.summary.goodDays);
});

test('good days still needed: target less what is reached, against the days that are left', async () => {
	const { ahead } = await asker(database)(airMonth, { period: period('2021-11') });
	expect(ahead).toMatchObject({ span: 'year', left: 31 });
	const counted = await select<{ code: string; good: number }>(
		database,
		`select area_code as code, count(*) filter (aqi <= 100)::int as good
		 from air_judged_day where day between '2021-01-01' and '2021-11-30' group by 1`
	);
	expect(ahead?.counties).toHaveLength(19);
	for (const county of ahead?.counties ?? []) {
		expect(county.good).toBe(counted.find(({ code }) => code === county.area.code)?.good);
		expect(county.needed).toBe(Math.max(county.target - county.good, 0));
		expect(county.reachable).toBe(county.needed <= 31);
	}
});

test('the demo prints what it means: no differences, and a table for those there may be', async () => {
	const report = await asker(database)(airDifferences, {});
	expect(report.differences).toEqual([]);
	expect(airDifferencesTable(report).columns).toHaveLength(10);
});

test('quarter, half-year, year and any span are ranked against the same days of last year', async () => {
	for (const id of ['2021-Q3', '2021-H1', '2021', '2021-01--11', '2021-05-11--2021-06-20']) {
		const { rows } = await asker(database)(countyRanking, {
			indicator: 'pm2_5',
			period: period(id)
		});
		const compared = rows.filter((row) => row.rank !== null && row.lastYear !== null);
		expect(compared.length, id).toBeGreaterThan(15);
	}
});
