import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { fixed } from '$lib/format/numbers';
import { waterMultiple, waterReading } from '$lib/format/water-reading';
import { parseWeek } from '$lib/format/week';
import { asker } from '$lib/server/reports/ask';
import { waterWeek, type WaterWeek } from '$lib/server/reports/water-week';
import { catalogue } from '$lib/words';
import Page from '../../src/routes/(app)/water/[week]/+page.svelte';
import { shippedDatabase } from '../support/database';

/** The bulletin is written from the screen: every sentence and column of documents.md 3 has its figure on the page. */
const WEEKS = ['2021-W47', '2021-W52', '2020-W33', '2021-W29', '2019-W02'];
const t = catalogue();
const numeral = (value: number | null) => t.common.waterClass[value ?? 0] ?? '—';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase({ demo: true });
});
afterAll(() => database.close());

async function bulletin(id: string): Promise<{ report: WaterWeek; text: string }> {
	const week = parseWeek(id);
	if (!week) throw new Error(`${id} is no week`);
	const report = await asker(database)(waterWeek, { week });
	const url = new URL(`http://localhost/water/${id}`);
	const { body } = render(Page, {
		props: { data: { report, basis: report.basis, datasets: ['water_sample'] } } as never,
		context: new Map([['__request__', { page: { url, data: {}, params: {} } }]])
	});
	return { report, text: body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, '') };
}

const of = (report: WaterWeek, value: number) =>
	report.summary.classes.find((one) => one.class === value);

/** The lead text, sentence by sentence: what it says, and how the page says it. */
const SENTENCES: [sentence: string, figures: (report: WaterWeek) => string[]][] = [
	['number and dates of the week', ({ week }) => [week.label, week.dates]],
	[
		'sections monitored, dry, frozen and without a sample',
		({ summary }) => [
			`应监测${summary.sections}个断面`,
			`${summary.assessed + summary.notJudged}个断面有水`,
			...[
				['断流', summary.dry] as const,
				['冰冻', summary.frozen] as const,
				['无水', summary.noWater] as const,
				['停测', summary.suspended] as const,
				['无数据', summary.missing] as const
			].flatMap(([word, count]) => (count > 0 ? [`${word}${count}个`] : []))
		]
	],
	[
		'shares of Ⅰ–Ⅲ, Ⅳ, Ⅴ, 劣Ⅴ',
		(report) => [
			`Ⅰ—Ⅲ类合计${[1, 2, 3].reduce((sum, k) => sum + (of(report, k)?.sections ?? 0), 0)}个（${fixed(report.summary.shareGood, 1)}%）`,
			...[4, 5, 6].flatMap((value) => {
				const one = of(report, value);
				return one && (one.sections > 0 || value === 6)
					? [`${numeral(value)}类${one.sections}个（${fixed(one.share, 1)}%）`]
					: [];
			})
		]
	],
	[
		'target attainment',
		({ summary, goal }) => [
			`${summary.met}个到标`,
			...(summary.failed > 0 ? [`${summary.failed}个未到标`] : ['没有未到标的']),
			...(goal ? [`到标率${fixed(summary.shareMet, 1)}%`, `目标${goal.value}%`] : [])
		]
	],
	[
		'improved and worsened, and which',
		({ summary, last, changes }) => [
			...(last.classed > 0
				? [
						`与上周相比，${summary.improved}个上升，${summary.worsened}个下降，${summary.same}个持平`
					]
				: []),
			...changes.map(({ name, river }) => `${name}${river}`)
		]
	],
	[
		'cause: the items that fail, and those that moved a class',
		(report) => [
			...report.changes.flatMap(({ from, to, items }) => [
				`由${numeral(from)}类${to < from ? '升' : '降'}至${numeral(to)}类`,
				...items.map(
					({ name, last, now, digits }) =>
						`${name}${waterReading(last, digits)}→${waterReading(now, digits)}`
				)
			]),
			...report.items.flatMap(({ item, name }) => {
				const failing = report.sections.filter(
					({ status, exceeding }) =>
						status === 'failed' && exceeding.some((found) => found.item === item)
				).length;
				return failing > 0 ? [`${name}（${failing}个断面）`] : [];
			})
		]
	]
];

describe.each(WEEKS)('the bulletin of %s can be written from the screen', (id) => {
	let page: Awaited<ReturnType<typeof bulletin>>;
	beforeAll(async () => {
		page = await bulletin(id);
	});

	test.each(SENTENCES)('%s', (_, figures) => {
		const wanted = figures(page.report);
		expect(wanted.length).toBeGreaterThan(0);
		expect(wanted.filter((figure) => !page.text.includes(figure))).toEqual([]);
	});

	test('every column of its table: section, course, who answers, level, classes, verdict, items, inflow, remark', () => {
		const { report, text } = page;
		expect(text).toContain('超标倍数以断面目标类别限值为基数');
		const lacking = report.sections.flatMap((section) => {
			const course = `${section.river}·${section.upstream ?? '—'}→${section.downstream ?? '—'}`;
			const row = [
				`${section.name}${course}${section.answering?.name ?? '—'}${section.control}`,
				numeral(section.class),
				t.water.status[section.status] ?? '',
				...section.exceeding.map(({ multiple }) => waterMultiple(multiple) ?? ''),
				...(section.inflow ? [`入境：${section.inflow.name}`] : []),
				section.remark ?? ''
			].map((part) => part.replaceAll(/\s+/g, ''));
			return row.filter((part) => !text.includes(part)).map((part) => [section.code, part]);
		});
		expect(lacking).toEqual([]);
	});
});

test('the weeks have something of everything: changes both ways, ice, a dry bed, a section without a sample', async () => {
	const reports = await Promise.all(WEEKS.map(async (id) => (await bulletin(id)).report));
	const some = (what: (report: WaterWeek) => boolean) => reports.some(what);
	expect([
		some(({ changes }) => changes.some(({ from, to }) => to > from)),
		some(({ changes }) => changes.some(({ from, to }) => to < from)),
		some(({ summary }) => summary.frozen > 0),
		some(({ summary }) => summary.dry > 0),
		some(({ summary }) => summary.missing > 0)
	]).toEqual([true, true, true, true, true]);
});
