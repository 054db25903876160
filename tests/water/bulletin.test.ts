import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { waterWeekTable } from '$lib/server/documents/tables/water-week';
import { asker, type Ask } from '$lib/server/reports/ask';
import { waterWeek, type WaterWeek } from '$lib/server/reports/water-week';
import { parseWeek } from '$lib/format/week';
import { findWeek } from '../../src/routes/(app)/water/find';
import Page from '../../src/routes/(app)/water/[week]/+page.svelte';
import { read, shippedDatabase } from '../support/database';

let database: Database;
let ask: Ask;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
	ask = asker(database);
});
afterAll(() => database.close());

async function bulletin(id: string, asof?: string, from: Ask = ask): Promise<WaterWeek> {
	const week = parseWeek(id);
	if (!week) throw new Error(`${id} is no week`);
	return from(waterWeek, { week, ...(asof && { asof }) });
}

/** What the server sends for the page, without tags. */
function pageText(report: WaterWeek): string {
	const url = new URL(`http://localhost/water/${report.week.id}`);
	const { body } = render(Page, {
		props: { data: { report, basis: report.basis, datasets: ['water_sample'] } } as never,
		context: new Map([['__request__', { page: { url, data: {}, params: {} } }]])
	});
	expect(body).not.toMatch(/NaN|undefined|\[object/);
	return body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

describe('the bulletin of 2021-W47', () => {
	// From the file of 2021, samples of 2021-11-16: 演示断面03 has 1.672 mg/L of ammonia against Ⅳ (1.5):
	// Ⅴ, (1.672 − 1.5) ÷ 1.5 = 0.115; 演示断面02 above it has 0.445 and meets Ⅳ.
	test('works out a section as by hand from the file', async () => {
		const report = await bulletin('2021-W47');
		const section = report.sections.find(({ code }) => code === 'YS03');
		expect(section).toMatchObject({ target: 4, class: 5, status: 'failed', samples: 1 });
		expect(section?.answering?.name).toBe('孟村回族自治县');
		expect(section?.exceeding).toEqual([
			{
				...{ item: 'nh3n', value: 1.672, class: 5, limit: 1.5, multiple: 0.1 },
				inflow: { value: 0.445, mark: null, increased: true }
			}
		]);
		expect(section?.inflow).toMatchObject({
			code: 'YS02',
			reach: '东光县',
			class: 4,
			status: 'met'
		});
	});

	test('counts what it lists', async () => {
		const { summary, sections, failing, rivers } = await bulletin('2021-W47');
		const count = (status: string) =>
			sections.filter((section) => section.status === status).length;
		expect([count('met'), count('failed'), count('reference')]).toEqual([18, 3, 3]);
		expect([summary.met, summary.failed, summary.reference]).toEqual([18, 3, 3]);
		expect(failing).toEqual(['YS03', 'YS15', 'YS21']);
		expect(rivers.flatMap((river) => river.sections).sort()).toEqual(
			sections.map(({ code }) => code).sort()
		);
		expect(rivers.slice(0, 3).map(({ name }) => name)).toEqual(['宣惠河', '石碑河', '江江河']);
	});

	test('says on the page who answers for what', async () => {
		const read = pageText(await bulletin('2021-W47'));
		expect(read).toContain('21 个断面有水， 18 个到标， 3 个未到标。');
		expect(read).toContain('Ⅳ类 10 个（47.6%）');
		expect(read).toContain('到标率 85.7%，不低于目标 85%。');
		expect(read).toMatch(/演示断面03\(孟村出境\).*孟村回族自治县.*氨氮 0\.1/);
		expect(read).toContain('超标倍数以断面目标类别限值为基数。');
	});

	test('downloads every section with the values as printed', async () => {
		const table = waterWeekTable(await bulletin('2021-W47'));
		expect(table.rows).toHaveLength(24);
		const row = table.rows.find(({ code }) => code === 'YS21');
		expect(row).toMatchObject({
			...{ target: 'Ⅳ', class: 'Ⅴ', verdict: '未到标', exceeding: '氨氮(0.03)' },
			...{ item_nh3n: '1.551', item_oil: '0.02L', increase: '氨氮高于入境' }
		});
	});
});

describe('weeks at the edges', () => {
	test('a week that still runs counts up to the day of judgement and says so', async () => {
		const monday = await bulletin('2021-W47', '2021-11-15');
		expect([monday.unfinished, monday.until, monday.summary.missing]).toEqual([
			true,
			'2021-11-15',
			21
		]);
		const tuesday = await bulletin('2021-W47', '2021-11-16');
		expect(tuesday.summary.assessed).toBe(21);
		expect(tuesday.next).toBeNull();
		expect(pageText(tuesday)).toContain('本周未结束，数据到2021年11月16日。');
	});

	test('a section that sent nothing, a suspect zero, ice and dry beds are named', async () => {
		expect(pageText(await bulletin('2020-W33'))).toContain('无数据 1 个，不计入到标率。');
		expect(pageText(await bulletin('2021-W29'))).toContain('总磷零值存疑，未参评');
		expect(pageText(await bulletin('2021-W52'))).toContain('断流 1 个，冰冻 1 个，不计入到标率。');
	});

	test('a week without a sample is a page that says so', async () => {
		const empty = await shippedDatabase();
		const report = await bulletin('2021-W47', '2021-11-23', asker(empty));
		expect(report.summary.samples).toBe(0);
		expect(pageText(report)).toContain('2021年第47周没有断面水质数据。');
		empty.close();
	});

	test('a week that is none, or outside the data, is refused with those that there are', async () => {
		for (const asked of ['2021-W60', '2018-W52', '2022-W02', 'now'])
			await expect(findWeek(ask, asked)).rejects.toMatchObject({
				status: 404,
				body: { message: expect.stringContaining('已有数据自 2019-W01 至 2022-W01') }
			});
		expect((await findWeek(ask, '2022-W01')).id).toBe('2022-W01');
	});
});

test('in every week of three years the sections and the classes add up', async () => {
	const weeks = await read(database, 'water_trend', {
		dateFrom: '2018-12-31',
		dateTo: '2021-12-31'
	});
	expect(weeks).toHaveLength(157);
	for (const week of weeks) {
		const { sections, assessed, met, failed, dry, frozen, noWater, suspended, missing } = week;
		expect(assessed + dry + frozen + noWater + suspended + missing + week.notJudged).toBe(sections);
		expect(met + failed).toBe(assessed);
		expect(week.classes.reduce((sum, one) => sum + (one.sections ?? 0), 0)).toBe(week.classed);
		expect([sections, week.reference]).toEqual([21, 3]);
	}
	const total = (pick: (week: (typeof weeks)[number]) => number) =>
		weeks.reduce((sum, week) => sum + pick(week), 0);
	// As written in the demo's own list of spans without a sample.
	expect(total((week) => week.missing)).toBe(1);
	expect(total((week) => week.noWater)).toBe(5);
	expect(total((week) => week.suspended)).toBe(3);
});
