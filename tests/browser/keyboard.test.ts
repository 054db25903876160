import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { ADMINISTRATOR, PASSWORD } from './people';
import { ENTRIES, pagesOf } from './routes';
import { useBrowser, visit } from './visit';

useBrowser();

const PAGES = pagesOf(ENTRIES).filter((path) => path !== '/account');

/** More stops than any page has. */
const MOST = 600;

interface Stop {
	id: number;
	name: string;
	/** Whether it can be seen, and that it has the focus. */
	shown: boolean;
}

/** Where the focus is; elements are numbered as they are met. */
function focused(): Stop | null {
	const element = document.activeElement;
	if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null;
	if (element === document.body) return null;
	const seen = ((window as { seen?: Map<Element, number> }).seen ??= new Map());
	if (!seen.has(element)) seen.set(element, seen.size);
	const { width, height } = element.getBoundingClientRect();
	const style = getComputedStyle(element);
	const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
	return {
		id: seen.get(element) ?? -1,
		name: `${element.tagName} ${element.textContent?.trim().slice(0, 30) ?? ''}`,
		shown: width > 0 && height > 0 && marked
	};
}

/** Everything that a pointer could work and that is shown. */
function workable(): number {
	const all = document.querySelectorAll(
		'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
	);
	return [...all].filter((element) => {
		const shown = element.checkVisibility({
			checkVisibilityCSS: true,
			contentVisibilityAuto: true
		});
		return shown && !(element as HTMLButtonElement).disabled && element.getClientRects().length > 0;
	}).length;
}

test.each(PAGES)(
	'on %s the tab key reaches everything, shows where it is, and is caught nowhere',
	(path) =>
		visit(path, async ({ page }) => {
			const expected = await page.evaluate(workable);
			const stops: Stop[] = [];
			for (let i = 0; i < MOST; i++) {
				await page.keyboard.press('Tab');
				const stop = await page.evaluate(focused);
				// A field for a day has three stops of its own.
				if (stop !== null && stop.id === stops.at(-1)?.id) continue;
				if (stop === null || stops.some(({ id }) => id === stop.id)) break;
				stops.push(stop);
			}
			expect(stops.filter(({ shown }) => !shown)).toEqual([]);
			expect(stops.length).toBeGreaterThanOrEqual(expected);
			expect(stops.length).toBeLessThan(MOST);
		}),
	120_000
);

/** Presses Tab until the focus is on what is asked for. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
	for (let i = 0; i < MOST; i++) {
		await page.keyboard.press('Tab');
		const label = await page.evaluate(() => {
			const element = document.activeElement;
			const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
			return [element, ...labels].map((one) => one?.textContent?.trim() ?? '').join(' ');
		});
		if (wanted.test(label)) return;
	}
	throw new Error(`the tab key never reached ${String(wanted)}`);
}

test(
	'the keyboard alone signs in, asks of another day, narrows the log, and signs out',
	() =>
		visit('/', async ({ page }) => {
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.className)).toContain('skip');
			await tabTo(page, /^登录/);
			await page.keyboard.press('Enter');
			await page.waitForURL(/\/sign-in/);
			await tabTo(page, /账号$/);
			await page.keyboard.type(ADMINISTRATOR);
			await page.keyboard.press('Tab');
			await page.keyboard.type(PASSWORD);
			await page.keyboard.press('Enter');
			await page.waitForURL(`${inject('address')}/`);
			await tabTo(page, /^改$/);
			await page.keyboard.press('Enter');
			await tabTo(page, /按此日评判/);
			await page.keyboard.press('Enter');
			await page.waitForURL(/asof=2021-/);
			await page.goto('/data/log', { waitUntil: 'networkidle' });
			await tabTo(page, /对象、理由或文件名含有/);
			await page.keyboard.type('里程碑');
			await page.keyboard.press('Enter');
			await page.waitForURL(/text=/);
			expect(await page.locator('main').innerText()).toMatch(/符合条件 \d+ 条/);
			await tabTo(page, new RegExp(`^${ADMINISTRATOR}$`));
			await page.keyboard.press('Enter');
			await page.waitForURL(/\/account/);
			await tabTo(page, /^退出登录$/);
			await page.keyboard.press('Enter');
			await page.waitForURL(`${inject('address')}/`);
			expect(await page.locator('header').innerText()).toContain('登录');
		}),
	120_000
);
