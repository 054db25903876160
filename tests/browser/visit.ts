import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';

/** What a page did while it was looked at. */
export interface Visit {
	page: Page;
	/** HTTP status of the page itself. */
	status: number;
	/** Lines of the console that are errors or warnings, and uncaught errors. */
	complaints: string[];
	/** Requests to any other host than the server's. */
	strangers: string[];
	/** Bytes of JavaScript that came, each file gzipped as the server stores it. */
	scriptBytes(): Promise<number>;
}

let browser: Browser | undefined;

/** Connects a test file to the Chromium of the run. */
export function useBrowser(): void {
	beforeAll(async () => {
		browser = await chromium.connect(inject('browser'));
	});
	afterAll(() => browser?.close());
}

/** Opens a page in a fresh profile, watches it from its first request, and closes the profile at the end. */
export async function visit<Result>(
	path: string,
	look: (visit: Visit) => Promise<Result>,
	options: BrowserContextOptions = {}
): Promise<Result> {
	if (!browser) throw new Error('call useBrowser() at the top of the test file');
	const baseURL = options.baseURL ?? inject('address');
	const context = await browser.newContext({
		baseURL,
		viewport: { width: 1280, height: 900 },
		locale: 'zh-CN',
		...options
	});
	try {
		const page = await context.newPage();
		await page.addInitScript(noteFirstFigure);
		const visited = watch(page, baseURL);
		const answer = await page.goto(path, { waitUntil: 'networkidle' });
		return await look({ ...visited, status: answer?.status() ?? 0 });
	} finally {
		await context.close();
	}
}

/** How long a touched chart gets to ask for what it needs, ms. */
const AWAKENING_MS = 400;

/** Puts the pointer on every figure, which is what brings charts alive, and waits for what they fetch. @returns how many */
export async function touchCharts(page: Page): Promise<number> {
	const figures = await page.locator('main figure:visible').all();
	for (const figure of figures) {
		await figure.scrollIntoViewIfNeeded();
		await figure.hover({ force: true });
	}
	await page.waitForTimeout(AWAKENING_MS);
	await page.waitForLoadState('networkidle');
	return figures.length;
}

/** Milliseconds from the start of the navigation until a chart or table stood on the screen; Infinity when none did. */
export async function firstFigure(page: Page): Promise<number> {
	return page.evaluate(() => Number(sessionStorage.getItem('first-figure') ?? Infinity));
}

/** Runs in the page before its own scripts: notes the frame in which the first figure has a size. */
function noteFirstFigure(): void {
	const look = () => {
		const figures = [...document.querySelectorAll('main :is(svg, table)')];
		if (figures.some((figure) => figure.getBoundingClientRect().height > 0))
			sessionStorage.setItem('first-figure', String(performance.now()));
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

function watch(page: Page, address: string): Omit<Visit, 'status'> {
	const complaints: string[] = [];
	const strangers: string[] = [];
	const scripts: Promise<number>[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		const text = message.text();
		if (['error', 'warning'].includes(message.type()) || text.includes('[ECharts]'))
			complaints.push(text);
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== address) strangers.push(request.url());
	});
	page.on('response', (response) => {
		if (!response.headers()['content-type']?.includes('javascript')) return;
		// A script of a page that was left before it came is none of the page that is looked at.
		scripts.push(
			response.body().then(
				(body) => gzipSync(body, { level: 9 }).length,
				() => 0
			)
		);
	});
	const scriptBytes = async () => (await Promise.all(scripts)).reduce((sum, n) => sum + n, 0);
	return { page, complaints, strangers, scriptBytes };
}
