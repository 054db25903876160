import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { ADMINISTRATOR, cookieOf } from './people';
import { ENTRIES, pagesOf } from './routes';
import { useBrowser, visit } from './visit';

useBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What counts as serious: WCAG 2.2 A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every page that there is, with the states of a page that an address brings about. */
const PAGES = [
	...pagesOf(ENTRIES),
	'/data/log?who=house&action=import',
	'/data/log?text=nothing-of-the-kind',
	'/water/1999-W01',
	'/nowhere'
];

const LOOKS = [
	{ viewport: { width: 1280, height: 900 }, signedIn: false },
	{ viewport: { width: 390, height: 844 }, signedIn: true }
];

async function cookiesFor(signedIn: boolean) {
	if (!signedIn) return undefined;
	const [name = '', value = ''] = (await cookieOf(inject('address'), ADMINISTRATOR)).split('=');
	const { hostname } = new URL(inject('address'));
	const cookie = { name, value, domain: hostname, path: '/', expires: -1 } as const;
	return {
		cookies: [{ ...cookie, httpOnly: true, secure: false, sameSite: 'Lax' as const }],
		origins: []
	};
}

async function tryPage(path: string, { viewport, signedIn }: (typeof LOOKS)[number]) {
	const storageState = await cookiesFor(signedIn);
	const options = { viewport, ...(storageState && { storageState }) };
	const { found, width } = await visit(
		path,
		async ({ page }) => ({
			found: await findingsOf(page),
			width: await page.evaluate(() => document.documentElement.scrollWidth)
		}),
		options
	);
	expect(width, 'no sideways scrolling').toBeLessThanOrEqual(viewport.width);
	expect(found, `${viewport.width} px`).toEqual([]);
}

test.each(PAGES)(
	'%s has no finding of axe: on a desk not signed in, on a telephone signed in',
	async (path) => {
		// Both at once: what axe costs is the browser's time, and a machine has two cores.
		await Promise.all(LOOKS.map((look) => tryPage(path, look)));
	},
	60_000
);

/** What axe finds: rule, weight, and the first places. */
async function findingsOf(page: Page) {
	await page.evaluate(AXE);
	return page.evaluate(async (rules) => {
		const { axe } = window as unknown as {
			axe: { run(context: Document, options: object): Promise<AxeResults> };
		};
		const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: rules } });
		return violations.map(({ id, impact, nodes }) => ({
			...{ id, impact },
			where: nodes.slice(0, 3).map(({ target }) => String(target))
		}));
	}, RULES);
}
