import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, bringFile, cookieOf, PASSWORD } from './people';
import { freePort, startServer, type RunningServer } from './server';
import { useBrowser, visit, type Visit } from './visit';

useBrowser();

/** The screen asks the server every five seconds. */
const NOTICED = { timeout: 30_000 };

let home = '';
let port = '';
let server: RunningServer;

beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), 'duibiao-briefing-'));
	port = String(await freePort());
	server = await startServer(home, { PORT: port });
	await addPerson(home, 'lin', 'bureau_clerk');
}, 400_000);
afterAll(async () => {
	await server.stop();
	await rm(home, { recursive: true, force: true });
});

const at = (path: string, look: (visited: Visit) => Promise<void>) =>
	visit(path, look, { baseURL: server.address });

const sceneOf = (page: Page) => page.locator('main').getAttribute('data-scene');
const textOf = (page: Page) => page.locator('main').innerText();
const marks = (page: Page) => page.locator('.marks');

async function press(page: Page, ...keys: string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

/** An air file of the bureau, of one day and county. */
async function bringAir(pm: number): Promise<void> {
	const cookie = await cookieOf(server.address, 'lin');
	const row = `沧县,2021-12-31,12,40,80,${pm},0.9,88`;
	const text = `县(市、区),日期,SO2,NO2,PM10,PM2.5,CO,O3-8h\n${row}\n`;
	await bringFile(server.address, cookie, `空气-${pm}.csv`, text);
}

test('keeps its figures when newer data come, says so, and takes them by a key', () =>
	at('/briefing?scene=air-day&seconds=0', async ({ page }) => {
		const figure = () => page.locator('main li', { hasText: '沧县' }).locator('.aqi').innerText();
		await page.waitForURL(/at=\d+/);
		const before = await figure();
		await bringAir(199);
		await page.locator('.marks button').waitFor(NOTICED);
		expect(await marks(page).innerText()).toMatch(/有新数据：.*气 · 单日.*按 R/);
		expect(await figure()).toBe(before);
		await page.reload({ waitUntil: 'networkidle' });
		expect(await figure()).toBe(before);
		await page.locator('.marks button').waitFor(NOTICED);
		await press(page, 'r');
		await page.locator('.marks button').waitFor({ state: 'detached', ...NOTICED });
		expect(await figure()).not.toBe(before);
		expect(await sceneOf(page)).toBe('air-day');
	}));

test('an account that is made moves no figure, and no mark', () =>
	at('/briefing?scene=air-day&seconds=0', async ({ page }) => {
		await page.waitForURL(/at=\d+/);
		await addPerson(home, 'wang', 'reader');
		await page.waitForResponse(/state\.json/, NOTICED);
		await page.waitForTimeout(200);
		expect(await marks(page).innerText()).toBe('');
	}));

test('keeps the last picture while the server is gone, and comes back by itself', () =>
	at('/briefing?scene=fire&seconds=0', async ({ page }) => {
		await page.waitForURL(/at=\d+/);
		const before = await textOf(page);
		await server.stop();
		await page.locator('.marks .warn').waitFor(NOTICED);
		expect(await marks(page).innerText()).toMatch(/服务器无应答，画面停在 \d\d:\d\d/);
		expect(await textOf(page)).toBe(before);
		// Nothing that is pressed gives the picture up.
		await press(page, 'Escape', 'r');
		await page.locator('main .rows a').first().click();
		await page.waitForTimeout(500);
		expect(await textOf(page)).toBe(before);
		await press(page, '5');
		expect(await sceneOf(page)).toBe('water');
		server = await startServer(home, { PORT: port });
		await page.locator('.marks .warn').waitFor({ state: 'detached', timeout: 60_000 });
		expect(await sceneOf(page)).toBe('water');
	}));

test('notes a decision without JavaScript; the screen opens with it, and it is closed', () =>
	visit(
		'/meetings',
		async ({ page }) => {
			await signIn(page, '/meetings');
			const form = page.locator('form[action="?/note"]');
			await form.locator('[name=area_code]').selectOption('130926');
			await form.locator('[name=responsible]').fill('县水务局');
			await form.locator('[name=task]').fill('<b>封堵排口</b>');
			await form.locator('button').click();
			await page.waitForURL(/saved=\d+/);
			expect(await page.locator('main').innerText()).toContain('<b>封堵排口</b>');
			await page.goto('/briefing');
			expect(await sceneOf(page)).toBe('decisions');
			expect(await textOf(page)).toContain('<b>封堵排口</b>');
			await page.goto('/meetings');
			await page.getByText('<b>封堵排口</b>').click();
			const close = page.locator('form[action="?/close"]');
			await close.locator('[name=outcome]').fill('已封堵');
			await close.locator('button').click();
			await page.waitForURL(/saved=\d+/);
			expect(await page.locator('h1').innerText()).toContain('已办结，按期');
			await page.goto('/meetings');
			expect(await page.locator('tr', { hasText: '封堵排口' }).innerText()).toContain('已办结');
		},
		{ baseURL: server.address, javaScriptEnabled: false }
	));

test('prints its follow-up on one page, however much there is, and says what is not on it', () =>
	at('/meetings', async ({ page }) => {
		const pages = async () =>
			(await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
		expect(await pages()).toHaveLength(1);
		const task = '会同县水务局、县住房和城乡建设局逐段排查沿河雨污混接口并逐口登记造册上报'.repeat(
			3
		);
		const rows = Array.from(
			{ length: 25 },
			(_, i) =>
				`长-${i},2021-12-24,孟村回族自治县,县生态环境分局综合执法大队第三中队,${task},2021-12-30`
		);
		const cookie = await cookieOf(server.address, 'lin');
		const headings = '事项编号,会议日期,县(市、区),责任单位,议定事项,办结期限';
		await bringFile(server.address, cookie, '议定.csv', [headings, ...rows, ''].join('\n'));
		await page.reload({ waitUntil: 'networkidle' });
		expect(await pages()).toHaveLength(1);
		await page.emulateMedia({ media: 'print' });
		const printed = await page.locator('table').first().locator('tbody tr:visible').count();
		const all = await page.locator('table').first().locator('tbody tr').count();
		expect(printed).toBe(16);
		expect(await page.locator('.beyond').innerText()).toContain(`另有 ${all - printed} 件`);
	}));

async function signIn(page: Page, next: string): Promise<void> {
	await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
	await page.locator('input[name=account]').fill('lin');
	await page.locator('input[name=password]').fill(PASSWORD);
	await page.locator('main form button').first().click();
	await page.waitForURL(`**${next}`);
}
