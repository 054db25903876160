import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laidOut, tablesOf, type Paper, type PaperKind } from '$lib/server/documents/paper';
import { paperFace } from '$lib/words/zh/paper-face';
import { demoDesk, type DemoDesk } from './demo-desk';
import { readable, wordReader } from './opened-word';

let desk: DemoDesk['desk'];
let leave: DemoDesk['leave'];
const word = wordReader();
beforeAll(async () => {
	({ desk, leave } = await demoDesk());
});
afterAll(() => {
	leave();
	word.leave();
});

const paperOf = async (kind: PaperKind, period: string, day?: string): Promise<Paper> =>
	(await desk.draft(kind, period, day)).paper;

const IMPRINT = {
	...{ number: '沧环通〔2021〕1号', issuedOn: '2021-12-05', issuer: '沧州市生态环境局' },
	...{ paperNo: 1, corrects: null }
};

describe.skipIf(!readable)('a paper as it is signed', () => {
	test('has every attachment of the monthly ranking on a page of its own, notes too', async () => {
		const paper = await paperOf('air-month', '2021-11');
		const pages = await word.pagesOf(paper, IMPRINT);
		const { attached } = laidOut(paper.blocks);
		expect(attached.map(({ label }) => label)).toEqual(['附件1', '附件2', '附件3']);
		for (const [i, page] of pages.slice(-attached.length).entries())
			expect(page.replaceAll(' ', '')).toContain(`附件${i + 1}`);
		expect(pages.at(-1)?.replaceAll(' ', '')).toContain('未剔除沙尘影响');
	});

	test('breaks no date and no state of the ledger', async () => {
		const paper = await paperOf('ledger', '2021-11');
		const text = (await word.pagesOf(paper, IMPRINT)).join('');
		const whole = tablesOf(paper)
			.flatMap(({ rows }) => rows.flat())
			.filter((cell) => /^\d{4}-\d\d-\d\d$|^达进度$|^不判定$/.test(String(cell)));
		expect(whole.length).toBeGreaterThan(50);
		for (const cell of new Set(whole)) {
			const times = whole.filter((one) => one === cell).length;
			expect(text.split(String(cell)).length - 1, String(cell)).toBeGreaterThanOrEqual(times);
		}
	});
});

test('the ledger cites no notice that was signed after its day of judgement, and tells no deadline twice', async () => {
	const before = await paperOf('ledger', '2021-11');
	const said = (paper: Paper) => JSON.stringify(paper.blocks) + paperFace.foot(paper, null);
	expect(said(before)).not.toMatch(/2021-12-21|通报所称|整改情况通报|整改通报/);
	expect(said(await paperOf('ledger', '2021-12'))).toMatch(/整改情况通报.*通报所称.*2021-12-21/);
	const all = tablesOf(before).find(({ key }) => key === 'all');
	const at = all?.columns.findIndex(({ heading }) => heading === '期限') ?? -1;
	for (const row of all?.rows ?? []) {
		const [year, month, day] = String(row[at]).split('-').map(Number);
		expect(String(row.at(-1))).not.toContain(`${year}年${month}月${day}日`);
	}
});

test('units without fires are one line of the day, named in the text', async () => {
	const paper = await paperOf('fire-day', '2021-11-23');
	const counties = tablesOf(paper).find(({ key }) => key === 'counties');
	expect(counties?.rows.slice(-2).map(([, name]) => name)).toEqual(['其余 16 个', '全市']);
	expect(counties?.rows).toHaveLength(5);
	expect(tablesOf(paper).some(({ key }) => key === 'satellite')).toBe(false);
	expect(JSON.stringify(paper.blocks)).toContain('黄骅市、河间市没有核实火点');
});

test.each([
	['fire-week', '2021-W42'],
	['fire-month', '2021-10']
] as const)('a %s has a line for every unit, and the city', async (kind, period) => {
	const counties = tablesOf(await paperOf(kind, period)).find(({ key }) => key === 'counties');
	expect(counties?.rows).toHaveLength(20);
});

test('the foot names profiles as the screen does', async () => {
	const foot = paperFace.foot(await paperOf('air-month', '2021-11'), null);
	expect(foot).toContain('排名方案 2012-等权');
	expect(foot).not.toContain('equal');
});

test.each([
	['关于2021年11月全市露天焚烧火点情况的通报', ['关于2021年11月', '全市露天焚烧火点情况的通报']],
	[
		'关于2021年第42周（10月11日—10月17日）全市露天焚烧火点情况的通报',
		['关于2021年第42周', '（10月11日—10月17日）', '全市露天焚烧火点情况的通报']
	]
])('%s is broken by its meaning', (title, lines) => {
	expect(paperFace.titleLines(title)).toEqual(lines);
});
