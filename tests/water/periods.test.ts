import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePeriod, type Period } from '$lib/format/period';
import type { Database } from '$lib/server/database/database';
import { waterMonthTable } from '$lib/server/documents/tables/water-month';
import { waterOutfallsTable } from '$lib/server/documents/tables/water-outfalls';
import { waterYearTable } from '$lib/server/documents/tables/water-year';
import { loadFile } from '$lib/server/load';
import { asker, type Ask } from '$lib/server/reports/ask';
import { waterMonth } from '$lib/server/reports/water-month';
import { waterOutfalls } from '$lib/server/reports/water-outfalls';
import { waterYear } from '$lib/server/reports/water-year';
import { findMonth, findYear } from '../../src/routes/(app)/water/find';
import MonthPage from '../../src/routes/(app)/water/[month=month]/+page.svelte';
import OutfallPage from '../../src/routes/(app)/water/outfalls/[month=month]/+page.svelte';
import YearPage from '../../src/routes/(app)/water/[year=year]/+page.svelte';
import { shippedDatabase } from '../support/database';

let database: Database;
let ask: Ask;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
	ask = asker(database);
});
afterAll(() => database.close());

function period(id: string): Period {
	const found = parsePeriod(id);
	if (!found) throw new Error(`${id} is no period`);
	return found;
}

/** What the server sends for a page, without tags. */
function pageText(
	page: typeof MonthPage | typeof YearPage | typeof OutfallPage,
	report: { basis: unknown },
	path: string
): string {
	const url = new URL(`http://localhost${path}`);
	const { body } = render(page as typeof MonthPage, {
		props: { data: { report, basis: report.basis, datasets: [] } } as never,
		context: new Map([['__request__', { page: { url, data: {}, params: {} } }]])
	});
	expect(body).not.toMatch(/NaN|undefined|\[object/);
	return body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

describe('November 2021', () => {
	// From the file of 2021, worked out apart: ammonia of 演示断面03 on five Tuesdays 1.464, 1.919, 1.672, 1.390, 1.287: mean 1.5464,
	// over Ⅳ (1.5); CWQI of 孟村 (that section) 7.356812…, of 海兴 (演示断面05, 13) 7.959925…
	test('a mean and two indices as worked out by hand from the file', async () => {
		const report = await ask(waterMonth, { period: period('2021-11') });
		const section = report.sections.find(({ code }) => code === 'YS03');
		expect(section?.exceeding).toMatchObject([{ item: 'nh3n', value: 1.55, limit: 1.5 }]);
		const county = (code: string) => report.counties.find(({ area }) => area.code === code);
		expect(county('130930')).toMatchObject({ cwqi: 7.3568, rate: 0, rank: 17, met: 0 });
		expect(county('130924')).toMatchObject({ cwqi: 7.9599, rate: 100, rank: 1, tied: true });
	});

	test('every section is counted once, every county stands once, the shares add up', async () => {
		const report = await ask(waterMonth, { period: period('2021-11') });
		const { summary, counties, rivers, index } = report;
		const { assessed, dry, frozen, noWater, suspended, missing, notJudged } = summary;
		expect(assessed + dry + frozen + noWater + suspended + missing + notJudged).toBe(
			summary.sections
		);
		expect(counties).toHaveLength(19);
		expect(counties.reduce((sum, { met }) => sum + met, 0)).toBe(summary.met);
		expect(
			rivers.filter(({ kind }) => kind !== 'city').reduce((n, { sections }) => n + sections, 0)
		).toBe(rivers.find(({ kind }) => kind === 'city')?.sections);
		const share = index.terms.reduce((sum, term) => sum + (term.share ?? 0), 0);
		expect(Math.abs(share - 100)).toBeLessThan(1);
	});

	test('the page says who is where, and that compensation is off', async () => {
		const report = await ask(waterMonth, { period: period('2021-11') });
		const text = pageText(MonthPage, report, '/water/2021-11');
		expect(text).toContain('17 个县（市、区）参加排名， 16 个全部到标， 1 个断面未到标。');
		expect(text).toContain('断面到标率 95.2%（20/21）。');
		expect(text).toContain('生态补偿金：区域未启用');
		expect(text).toContain('达标指数 0.933');
		expect(text).toMatch(/演示断面03\(孟村出境\).*1\.55 0\.41 变差/);
		expect(waterMonthTable(report).rows).toHaveLength(19);
	});

	test('compensation in 万元 once the region names a rule', async () => {
		const own = await shippedDatabase({ demo: true });
		const lines = [
			'设置项,取值,启用日期,停用日期,来源,可信度,备注',
			'water.compensation,冀政办字〔2016〕169号,2021-01-01,,局务会,A,'
		];
		const bytes = new TextEncoder().encode(lines.join('\n'));
		await loadFile(own, { name: '设定.csv', bytes, actor: 'test' });
		const report = await asker(own)(waterMonth, { period: period('2021-11') });
		// ammonia 1.55 against 1.5: one step of 0.5 begun; its inflow meets its target
		expect(report.counties.find(({ area }) => area.code === '130930')?.charge).toBe(30);
		expect(pageText(MonthPage, report, '/water/2021-11')).toContain('冀政办字〔2016〕169号');
		own.close();
	});
});

describe('the year', () => {
	test('a section a row, a week a column, and what is still to be reached', async () => {
		const report = await ask(waterYear, { period: period('2021'), asof: '2021-06-30' });
		expect(report.weeks).toHaveLength(27);
		const failing = report.sections.filter(({ status }) => status === 'failed');
		expect(failing.length).toBeGreaterThan(0);
		for (const section of failing) expect(section.needs.length).toBeGreaterThan(0);
		const text = pageText(YearPage, report, '/water/2021');
		expect(text).toMatch(/未来 26 周.*均值须 ≤ \d/);
		expect(text).toContain('（目标不低于 15%）');
		const table = waterYearTable(report);
		expect(table.rows).toHaveLength(24);
		expect(table.columns.filter(({ key }) => /^\d{4}-W/.test(key))).toHaveLength(27);
	});

	test('a year that is over asks for nothing more', async () => {
		const report = await ask(waterYear, { period: period('2020') });
		expect(report.unfinished).toBe(false);
		expect(report.weeks).toHaveLength(53);
		pageText(YearPage, report, '/water/2020');
	});
});

describe('the outfalls', () => {
	test('who is over the limits and who answers', async () => {
		const report = await ask(waterOutfalls, { period: period('2021-11') });
		const { outfalls, assessed, met, failed, idle, suspended, missing, notJudged } = report.summary;
		expect(assessed + idle + suspended + missing + notJudged).toBe(outfalls);
		expect([outfalls, met, failed]).toEqual([21, 20, 1]);
		const text = pageText(OutfallPage, report, '/water/outfalls/2021-11');
		expect(text).toContain('21 个排污口， 20 个达标， 1 个超标。');
		// (53 − 50) ÷ 50 = 0.06
		expect(text).toMatch(/演示排污口13\(沧县污水处理厂\).*化学需氧量 53 50 0\.1/);
		expect(waterOutfallsTable(report).rows).toHaveLength(21);
	});

	test('a month that lacks one says so; one that is idle is neither pass nor fail', async () => {
		const june = await ask(waterOutfalls, { period: period('2021-06') });
		expect(june.summary.missing).toBe(1);
		const september = await ask(waterOutfalls, { period: period('2021-09') });
		expect(september.summary.idle).toBe(1);
	});
});

test('a month or a year outside the data is refused with those that there are', async () => {
	await expect(findMonth(ask, '2018-12')).rejects.toMatchObject({
		status: 404,
		body: { message: expect.stringContaining('已有数据自 2019-01 至 2021-12') }
	});
	await expect(findMonth(ask, '2021-13')).rejects.toMatchObject({ status: 404 });
	await expect(findYear(ask, '2018')).rejects.toMatchObject({ status: 404 });
	expect((await findYear(ask, '2019')).id).toBe('2019');
});
