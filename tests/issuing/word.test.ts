import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chartPng, findFont } from '$lib/server/documents/docx/picture';
import {
	numbered,
	type Paper,
	type PaperChart,
	type PaperTable
} from '$lib/server/documents/paper';
import { readable, wordReader } from './opened-word';

const { pagesOf, leave } = wordReader();
afterAll(() => leave());

/** A made-up paper; the units of a province in a wide table and in one as wide as the text. */
function madeUp(blocks: Paper['blocks']): Paper {
	const region = { id: 'made-up', name: '某市', bureau: '某市生态环境局' };
	return {
		...{ kind: 'air-month', period: '2021-11', title: '关于2021年11月某市情况的通报', to: '各县' },
		...{ lacking: [], blocks: numbered(blocks) },
		basis: { asof: '2021-11-30', demo: true, changeNo: 1, rules: [], region }
	};
}

const table = (key: string, wide: boolean, columns: number): PaperTable => ({
	...{ type: 'table', key, caption: `表${key}`, wide, notes: [] },
	columns: [
		{ heading: '县（市、区）', text: true },
		...Array.from({ length: columns }, (_, i) => ({ heading: `栏${i + 1}`, digits: 1 }))
	],
	rows: Array.from({ length: 170 }, (_, i) => [
		`${key}第${i + 1}县`,
		...Array.from({ length: columns }, (_, c) => i + c / 10)
	])
});

describe.skipIf(!readable)('a Word file opened by LibreOffice', () => {
	test('holds 22 lines of 28 characters on a page of text', async () => {
		const pages = await pagesOf(madeUp([{ type: 'text', text: '环'.repeat(28 * 22 * 3) }]));
		const lines = (pages[1] ?? '').match(/环+/g) ?? [];
		expect(lines).toHaveLength(22);
		expect(new Set(lines.map((line) => line.length))).toEqual(new Set([28]));
	});

	test('has all of 170 rows, headings repeated, and the foot on every page', async () => {
		const pages = await pagesOf(madeUp([table('甲', false, 6), table('乙', true, 16)]));
		for (const key of ['甲', '乙']) {
			const own = pages.filter((page) => page.includes(`${key}第`));
			expect(own.length).toBeGreaterThan(3);
			for (const page of own) expect(page).toContain('栏6');
			for (let i = 1; i <= 170; i++)
				expect(own.join('')).toMatch(new RegExp(`${key}第\\s*${i}\\s*县`));
		}
		for (const [i, page] of pages.entries()) {
			expect(page).toContain('演示数据');
			expect(page.replaceAll(' ', '')).toContain(`—${i + 1}/${pages.length}—`);
			expect(page.replaceAll(' ', '')).toContain('数据截至2021年11月30日');
		}
	});
});

describe('a chart of a paper', () => {
	const chart: PaperChart = {
		...{ type: 'chart', caption: '图', digits: 0, unit: '起' },
		bars: [
			{ name: '甲县', value: 3 },
			{ name: '乙县', value: 1 }
		]
	};

	test('is the same picture every time, and another for other figures', () => {
		const first = chartPng(chart);
		expect(chartPng(chart)).toEqual(first);
		if (first) expect(chartPng({ ...chart, bars: chart.bars.slice(0, 1) })).not.toEqual(first);
	});

	test('is left out where no Chinese font is installed', () => {
		expect(findFont([join(tmpdir(), 'duibiao-no-fonts')])).toBeNull();
		expect(chartPng(chart, null)).toBeNull();
	});
});
