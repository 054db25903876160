import type { CDPSession, Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { busiest, change, drawingProcesses, memoryOf, shown } from './memory';
import { useBrowser, visit, type Visit } from './visit';

useBrowser();

const SCENES = [
	...['decisions', 'today', 'air-day', 'air-month', 'water', 'fire', 'goals', 'ladder', 'moves']
];
const WALL = { width: 1920, height: 1080 };
/** A monitor, a wall of the double resolution, a wall of two screens side by side. */
const SIZES = [WALL, { width: 3840, height: 2160 }, { width: 5120, height: 1440 }];
const at = (path: string, look: (visited: Visit) => Promise<void>, viewport = WALL) =>
	visit(path, look, { viewport });

const sceneOf = (page: Page) => page.locator('main').getAttribute('data-scene');
const textOf = (page: Page) => page.locator('main').innerText();
const marks = (page: Page) => page.locator('.marks');

async function press(page: Page, ...keys: string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

describe('the presenter', () => {
	test('turns sheets by arrows and clicker, jumps by digit to every scene, and holds', () =>
		at('/briefing', async ({ page, complaints, strangers }) => {
			expect(await sceneOf(page)).toBe('decisions');
			await press(page, 'ArrowRight');
			expect(await sceneOf(page)).toBe('today');
			await press(page, 'PageDown');
			expect(await sceneOf(page)).toBe('air-day');
			await press(page, 'PageUp', 'ArrowLeft', 'ArrowLeft');
			expect(await sceneOf(page)).toBe('moves');
			for (const [i, scene] of SCENES.entries()) {
				await press(page, String(i + 1));
				expect(await sceneOf(page)).toBe(scene);
				expect(await page.locator('h1').count()).toBe(1);
				expect(await textOf(page)).toMatch(/(截至|评判日)[\s\S]*\d+月\d+日/);
				expect(await textOf(page)).not.toMatch(/NaN|undefined|\bnull\b|Infinity|\[object/);
				expect(await textOf(page)).toContain('演示数据');
			}
			await press(page, 'Space');
			expect(await marks(page).innerText()).toContain('已停住');
			await press(page, 'Space');
			expect(await marks(page).innerText()).toBe('');
			expect(complaints).toEqual([]);
			expect(strangers).toEqual([]);
		}));

	test('blanks, shows again, fills the screen, and leaves', () =>
		at('/briefing?scene=water', async ({ page }) => {
			await press(page, 'b');
			expect(await page.locator('.blank').isVisible()).toBe(true);
			await press(page, 'b');
			expect(await page.locator('.blank').count()).toBe(0);
			expect(await sceneOf(page)).toBe('water');
			await press(page, 'f');
			await page.waitForFunction(() => document.fullscreenElement !== null);
			await press(page, 'f');
			await page.waitForFunction(() => document.fullscreenElement === null);
			await press(page, 'Escape');
			await page.waitForURL((url) => url.pathname === '/');
			expect(await page.locator('header nav').count()).toBe(1);
		}));

	test('finds every scene by its address, and the address says where one is', () =>
		at('/briefing?scene=goals.2', async ({ page }) => {
			expect(await sceneOf(page)).toBe('goals');
			expect(await textOf(page)).toContain('第 2/');
			for (const scene of SCENES) {
				await page.goto(`/briefing?scene=${scene}`);
				expect(await sceneOf(page)).toBe(scene);
			}
			await press(page, '4');
			await page.waitForURL(/scene=air-month/);
			expect(page.url()).toMatch(/at=\d+/);
		}));

	test('goes to the page of a county by a click, and back to the same figures', () =>
		at('/briefing?scene=fire', async ({ page }) => {
			await page.waitForURL(/at=\d+/);
			const before = await textOf(page);
			const link = page.locator('main .rows a').first();
			const name = await link.innerText();
			await link.click();
			await page.waitForURL(/\/county\/\d+/);
			expect(await page.locator('h1').innerText()).toContain(name);
			await page.goBack();
			await page.waitForURL(/scene=fire/);
			await page.locator('main[data-scene=fire]').waitFor();
			expect(await textOf(page)).toBe(before);
		}));

	test('turns by itself after the seconds of the address, in its order, unless held', () =>
		at('/briefing?scenes=water,today:60&seconds=5', async ({ page }) => {
			expect(await sceneOf(page)).toBe('water');
			await page.locator('main[data-scene=today]').waitFor({ timeout: 15_000 });
			expect(await textOf(page)).toContain('2 / 2');
			await press(page, '1', 'Space');
			await page.waitForTimeout(6_000);
			expect(await sceneOf(page)).toBe('water');
		}));

	test('is told in a sentence what an address gets wrong', async () => {
		for (const [query, said] of [
			['scenes=nothing', '没有“nothing”这一屏'],
			['scenes=water:1', '秒数读不出'],
			['seconds=x', '秒数读不出']
		]) {
			const answer = await fetch(`${inject('address')}/briefing?${query}`, {
				headers: { accept: 'text/html' }
			});
			expect(answer.status).toBe(404);
			expect(await answer.text()).toContain(said);
		}
	});
});

describe('the picture', () => {
	test.each(SIZES)('fills a wall of $width × $height unstretched, and nothing is cut', (size) =>
		at(
			'/briefing?seconds=0',
			async ({ page }) => {
				const scale = Math.min(size.width / WALL.width, size.height / WALL.height);
				for (const digit of SCENES.map((_, i) => String(i + 1))) {
					await press(page, digit);
					const found = await page.evaluate(measure, scale);
					expect(found.stage, digit).toEqual([1920 * scale, 1080 * scale]);
					expect(found.outside, digit).toEqual([]);
					expect(found.small, digit).toEqual([]);
					expect(found.scrolls, digit).toBe(false);
				}
			},
			size
		)
	);

	test('stands without JavaScript, too', () =>
		visit(
			'/briefing?scene=water',
			async ({ page }) => {
				expect(await textOf(page)).toMatch(/\d+ \/ \d+ 个断面到标/);
				await page.locator('nav a').last().click();
				expect(await sceneOf(page)).toBe('fire');
			},
			{ viewport: WALL, javaScriptEnabled: false }
		));

	test('says on the wall what the pages say', async () => {
		const json = async (path: string) => (await fetch(`${inject('address')}${path}`)).json();
		const day = await json('/air/2021-12-31.json');
		const week = await json('/water/2022-W01.json');
		const month = await json('/fire/2021-12.json');
		await at('/briefing?scene=air-day', async ({ page }) => {
			const shown = await page.locator('main .aqi').allInnerTexts();
			expect(shown).toEqual(day.counties.map((one: { aqi: number }) => String(one.aqi)));
			await press(page, '5');
			const { met, assessed, shareMet } = week.summary;
			expect(await textOf(page)).toContain(`${met} / ${assessed} 个断面到标`);
			expect(await page.locator('.big').innerText()).toContain(shareMet.toFixed(1));
			await press(page, '6');
			expect(await page.locator('.big').innerText()).toContain(String(month.open.length));
		});
	});

	test('greys what is older than its rhythm and says how old it is', () =>
		at('/briefing?asof=2022-01-20&scene=air-day', async ({ page }) => {
			expect(await page.locator('footer strong').innerText()).toMatch(
				/空气 12月31日，已过期 \d+ 天/
			);
			expect(await page.locator('.body[data-late]').count()).toBe(1);
			await press(page, '2');
			expect(await page.locator('li[data-late]').count()).toBeGreaterThan(0);
		}));
});

/** What of the sheet does not lie inside it, or is too small to be read from eight metres. */
function measure(scale: number) {
	const stage = document.querySelector('main');
	const box = stage?.getBoundingClientRect();
	if (!stage || !box) throw new Error('no sheet');
	const body = stage.querySelector('.body')?.getBoundingClientRect();
	const outside: string[] = [];
	const small: string[] = [];
	for (const element of stage.querySelectorAll('*')) {
		const own = element.getBoundingClientRect();
		if (own.width === 0 || element.closest('.unseen')) continue;
		const low = element.closest('.body') && body ? body.bottom : box.bottom;
		if (own.left < box.left - 1 || own.right > box.right + 1 || own.bottom > low + 2 * scale)
			outside.push(`${element.tagName} ${element.textContent.slice(0, 20)}`);
		// Text of a drawing is sized in the units of the drawing.
		const drawn = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
		const size = (parseFloat(getComputedStyle(element).fontSize) * drawn) / scale;
		const text = [...element.childNodes].some(
			(node) => node.nodeType === 3 && node.nodeValue?.trim()
		);
		if (text && size < 35.9 && element.tagName !== 'SUB')
			small.push(element.textContent.slice(0, 20));
	}
	const { scrollWidth, scrollHeight } = document.documentElement;
	return {
		stage: [Math.round(box.width), Math.round(box.height)],
		outside,
		small,
		scrolls: scrollWidth > innerWidth || scrollHeight > innerHeight
	};
}

describe('a screen that stands for days', () => {
	/** Scene changes to the first look at the memory, and to the last. */
	const [WARM, LONG] = [100, 2_000];

	const stand = (look: (visited: Visit, devtools: CDPSession) => Promise<void>) =>
		at(
			'/briefing?seconds=0',
			async (visited) => {
				await look(visited, await visited.page.context().newCDPSession(visited.page));
				expect(visited.complaints).toEqual([]);
				expect(visited.strangers).toEqual([]);
			},
			{ width: 960, height: 540 }
		);

	test('2,000 changes later the page holds no more than after 100', () =>
		stand(async ({ page }, devtools) => {
			await change(page, WARM);
			const warm = await memoryOf(devtools);
			await change(page, LONG - WARM);
			const long = await memoryOf(devtools);
			console.log(`after ${WARM} changes ${shown(warm)}; after ${LONG} ${shown(long)}`);
			expect(long.held).toBeLessThan(warm.held * 1.1);
			expect(long.nodes).toBeLessThan(warm.nodes * 1.1);
			expect(long.listeners).toBeLessThan(warm.listeners * 1.1);
		}));

	// Apart, since a snapshot of the heap takes memory itself.
	test('and the process that draws it has grown no more', () =>
		stand(async ({ page }, devtools) => {
			await change(page, WARM);
			const warm = await drawingProcesses(page, devtools);
			await change(page, LONG - WARM);
			const grown = busiest(warm, await drawingProcesses(page, devtools));
			console.log('bytes of the process', grown);
			expect(grown === null || grown.after < grown.before * 1.1).toBe(true);
		}));
});
