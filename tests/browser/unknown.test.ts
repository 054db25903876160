import { expect, test } from 'vitest';
import { duibiao, newHome } from '../cli/duibiao';
import { startServer } from './server';
import { useBrowser, visit } from './visit';

useBrowser();

/** An address that means nothing, what was asked for, and a spelling of what there is. */
const UNKNOWN: [path: string, asked: string, known: RegExp][] = [
	['/water/2021-W60', '2021-W60', /20\d\d-W\d\d(?<!W60)/],
	['/water/1999-W47', '1999-W47', /20\d\d-\d\d-\d\d|20\d\d-W\d\d/],
	['/air/2021-13', '2021-13', /2021-11/],
	['/air/1999-11', '1999-11', /2019-01-01 至 2021-12-31/],
	['/ranking/nothing/2021-11', 'nothing', /air-index/],
	['/ranking/air-index/2021-13', '2021-13', /2021-11/],
	['/goals/nothing', 'nothing', /\d+|目标/],
	['/data/batches/99999', '99999', /1 至 \d+/]
];

test.each(UNKNOWN)('%s is not found, and the page says what there is', (path, asked, known) =>
	visit(path, async ({ page, status }) => {
		expect(status).toBe(404);
		const sentence = await page.locator('main').innerText();
		expect(sentence).toContain(asked);
		expect(sentence.replace(asked, '')).toMatch(known);
	})
);

test('an address of no page at all leads back to the overview', () =>
	visit('/nowhere', async ({ page, status }) => {
		expect(status).toBe(404);
		expect(await page.locator('main a[href="/"]').count()).toBe(1);
	}));

test('a house without a reading answers every page, or says what is missing', async () => {
	const home = await newHome();
	expect(await duibiao(home, ['init'])).toMatchObject({ code: 0 });
	const server = await startServer(home);
	try {
		for (const path of ['/', '/water/2021-W47', '/air/2021-11', '/ranking/air-index/2021-11'])
			await answers(server.address, path);
		for (const path of ['/goals', '/goals/wwtp-upgrade', '/data'])
			await answers(server.address, path);
	} finally {
		await server.stop();
	}
});

function answers(baseURL: string, path: string): Promise<void> {
	return visit(
		path,
		async ({ page, status }) => {
			expect([200, 404], path).toContain(status);
			const text = await page.locator('body').innerText();
			expect(text).not.toContain('演示数据');
			expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
			expect((await page.locator('h1').innerText()).trim(), path).not.toBe('');
		},
		{ baseURL }
	);
}
