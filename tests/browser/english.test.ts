import type { Page } from 'playwright';
import { get } from 'node:http';
import { describe, expect, inject, test } from 'vitest';
import { ENTRIES, pagesOf } from './routes';
import { touchCharts, useBrowser, visit } from './visit';

useBrowser();

/** Every text of the Chinese catalogue that stands for itself. */
const CHINESE = new Set(
	Object.entries(import.meta.glob<object>('/src/lib/words/zh/*.ts', { eager: true }))
		.filter(([path]) => !/\/(?:command|paper-)/.test(path))
		.flatMap(([, module]) => textsOf(module))
		.filter((text) => /[一-鿿]{2}/.test(text))
);

function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsOf);
}

/** A reader who has chosen English. */
function inEnglish(width: number) {
	const { hostname } = new URL(inject('address'));
	const cookie = { name: 'language', value: 'en', domain: hostname, path: '/', expires: -1 };
	return {
		viewport: { width, height: 900 },
		storageState: {
			cookies: [{ ...cookie, httpOnly: false, secure: false, sameSite: 'Lax' as const }],
			origins: []
		}
	};
}

/** Texts of the page, a line each. Papers are Chinese, and so is what a file brought. */
function linesOf(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const texts: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { parentElement, textContent } = walker.currentNode;
			if (!parentElement?.closest('script, style, [lang="zh-CN"], .paper'))
				texts.push((textContent ?? '').trim());
		}
		return texts;
	});
}

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(pagesOf(ENTRIES))('the page %s in English', (path) => {
	test('carries no text of the Chinese catalogue and complains of nothing', () =>
		visit(
			path,
			async ({ page, complaints, scriptBytes }) => {
				const lang = await page.locator('html').getAttribute('lang');
				await touchCharts(page);
				const found = (await linesOf(page)).filter((line) => CHINESE.has(line));
				expect({ lang, found, complaints }).toEqual({ lang: 'en', found: [], complaints: [] });
				expect(await scriptBytes()).toBeLessThanOrEqual(250_000);
			},
			inEnglish(1280)
		));

	test('fits a telephone', () =>
		visit(path, async ({ page }) => expect(await overflow(page)).toBe(0), inEnglish(390)));
});

test('the switch is a link that keeps the question, and leads back', () =>
	visit('/goals?asof=2021-06-30', async ({ page }) => {
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForLoadState('networkidle');
		expect(new URL(page.url()).search).toBe('?asof=2021-06-30');
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		await page.getByRole('link', { name: 'Fire', exact: true }).click();
		await page.waitForURL(/\/fire/);
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		await page.getByRole('link', { name: '中文' }).click();
		await page.waitForLoadState('networkidle');
		expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
	}));

test('files stay Chinese, whatever the page speaks', async () => {
	const file = await fetch(`${inject('address')}/water/2021-W47.csv`, {
		headers: { cookie: 'language=en' }
	});
	expect(await file.text()).toContain('断面');
});

/** Where an address as it stands on the line leads; `fetch` would take two slashes for another host. */
function leadsTo(path: string): Promise<string> {
	const { hostname, port } = new URL(inject('address'));
	return new Promise((settle, fail) => {
		get({ hostname, port, path }, (answer) => {
			answer.resume();
			settle(answer.headers.location ?? '');
		}).on('error', fail);
	});
}

test('the switch leads to no other host, whatever the path looks like', async () => {
	expect(await leadsTo('/goals?lang=en')).toBe(`${inject('address')}/goals`);
	const odd = await leadsTo('//elsewhere.example/?lang=en');
	expect(odd === '' || new URL(odd, inject('address')).origin === inject('address')).toBe(true);
});
