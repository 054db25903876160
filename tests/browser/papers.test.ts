import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { printed } from '../../src/lib/format/cell';
import type { Paper, PaperKind, PaperTable } from '../../src/lib/server/documents/paper';
import { csvLines, sheetsOf, wordTables } from '../issuing/opened';
import { useBrowser, visit } from './visit';

useBrowser();

const PAPERS: Record<PaperKind, string> = {
	'water-week': '2021-W47',
	'water-month': '2021-10',
	outfalls: '2021-10',
	'air-day': '2021-11-23',
	'air-month': '2021-10',
	'fire-day': '2021-10-12',
	'fire-week': '2021-W42',
	'fire-month': '2021-10',
	ledger: '2021-11'
};

/** A4 in points. */
const [SHORT, LONG] = [595, 842];

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'duibiao-print-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fetched = async (path: string) =>
	new Uint8Array(await (await fetch(`${inject('address')}${path}`)).arrayBuffer());

/** Prints the page and reads the text back; null where this machine has no poppler. */
async function print(page: Page): Promise<{ text: string; boxes: string } | null> {
	const path = join(folder, 'paper.pdf');
	writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
	try {
		const read = (tool: string, ...options: string[]) =>
			execFileSync(tool, [...options, path, ...(tool === 'pdftotext' ? ['-'] : [])]).toString();
		return { text: read('pdftotext', '-layout'), boxes: read('pdfinfo', '-l', '99') };
	} catch (problem) {
		if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw problem;
	}
}

const cellsOf = ({ columns, rows }: PaperTable) =>
	rows.map((row) => columns.map(({ digits }, i) => printed(row[i] ?? null, digits)));

/** How often each word that is a number stands in the text. */
function numbersOf(words: readonly string[]): Map<string, number> {
	const counted = new Map<string, number>();
	for (const word of words)
		if (/^−?\d+(\.\d+)?$/.test(word)) counted.set(word, (counted.get(word) ?? 0) + 1);
	return counted;
}

describe.each(Object.entries(PAPERS))('%s of %s', (kind, period) => {
	const path = `/notices/${kind}/${period}`;

	test('has one set of figures on its page, in print, Word, Excel, CSV and JSON', async () => {
		const paper = JSON.parse(new TextDecoder().decode(await fetched(`${path}.json`))) as Paper;
		const tables = paper.blocks.filter((block) => block.type === 'table');
		const laid = [...tables.filter(({ wide }) => !wide), ...tables.filter(({ wide }) => wide)];
		const cells = laid.map(cellsOf);
		expect(cells.flat().length).toBeGreaterThan(3);
		expect(wordTables(await fetched(`${path}.docx`)).map(([, ...rows]) => rows)).toEqual(cells);
		for (const [i, sheet] of sheetsOf(await fetched(`${path}.xlsx`)).entries())
			for (const [r, row] of (tables[i]?.rows ?? []).entries())
				expect(sheet[r + 3]?.filter((cell) => typeof cell === 'number')).toEqual(
					row.filter((cell) => typeof cell === 'number')
				);
		const csv = csvLines(new TextDecoder().decode(await fetched(`${path}.csv`)));
		expect(csv).toHaveLength((tables[0]?.rows.length ?? 0) + 1);
		await visit(path, async ({ page, complaints }) => {
			expect(complaints).toEqual([]);
			const shown = await page
				.locator('article table')
				.evaluateAll((found) =>
					found.map((table) =>
						[...table.querySelectorAll('tbody tr')].map((row) =>
							[...row.querySelectorAll('td')].map((cell) => (cell.textContent ?? '').trim())
						)
					)
				);
			expect(shown).toEqual(cells);
			const sheet = await print(page);
			if (!sheet) return;
			const onPaper = numbersOf(sheet.text.split(/\s+/));
			for (const [number, times] of numbersOf(cells.flat(2)))
				expect(onPaper.get(number) ?? 0, `${number} on paper`).toBeGreaterThanOrEqual(times);
			expect(sheet.text).toContain('数据截至');
			for (const [, width, height] of sheet.boxes.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g))
				expect([Number(width), Number(height)].map(Math.round).sort()).toEqual([SHORT, LONG]);
		});
	});
});

test('a table of 170 rows is printed whole, its heading on every page, nothing beyond the edge', async () => {
	await visit(`/notices/water-week/2021-W47`, async ({ page }) => {
		await page.locator('article section tbody').evaluate((body) => {
			const row = body.firstElementChild as HTMLElement;
			body.replaceChildren(
				...Array.from({ length: 170 }, (_, i) => {
					const copy = row.cloneNode(true) as HTMLElement;
					if (copy.firstElementChild) copy.firstElementChild.textContent = `行${i + 1}号`;
					return copy;
				})
			);
		});
		const sheet = await print(page);
		if (!sheet) return;
		for (let i = 1; i <= 170; i++) expect(sheet.text).toContain(`行${i}号`);
		const pages = sheet.text.split('\f').filter((text) => /行\d+号/.test(text));
		expect(pages.length).toBeGreaterThan(3);
		for (const text of pages) expect(text).toContain('断面属性');
	});
	const wide = await visit(
		`/notices/water-week/2021-W47`,
		async ({ page }) => {
			await page.emulateMedia({ media: 'print' });
			return page
				.locator('article table')
				.evaluateAll((tables) => tables.map((table) => table.scrollWidth - table.clientWidth));
		},
		// A4 on its side within its margins, at 96 dots an inch.
		{ viewport: { width: 1031, height: 700 } }
	);
	expect(Math.max(...wide)).toBeLessThanOrEqual(0);
});

test.each([true, false])(
	'a period that is not listed is reached from the page, and one that is none is told; scripts: %s',
	(javaScriptEnabled) =>
		visit(
			'/notices?asof=2021-11-30',
			async ({ page }) => {
				const ask = async (kind: string, period: string) => {
					await page.goto('/notices?asof=2021-11-30', { waitUntil: 'networkidle' });
					await page.locator('select[name=kind]').selectOption(kind);
					await page.locator('input[name=period]').fill(period);
					await page.getByRole('button', { name: '看草稿' }).click();
					await page.waitForURL(`**/notices/${kind}/${period}?asof=2021-11-30`);
				};
				await ask('water-week', '2021-W30');
				expect(await page.locator('article').innerText()).toContain('第30周');
				await ask('air-month', '2021-W30');
				expect(await page.locator('body').innerText()).toContain('没有“2021-W30”这一期');
			},
			{ javaScriptEnabled }
		)
);
