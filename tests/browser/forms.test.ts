import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import type { Goal } from '$lib/server/reports/goal';
import { addPerson, cookieOf, PASSWORD, post } from './people';
import { startServer, type RunningServer } from './server';
import { useBrowser, visit } from './visit';

/** Items and fires of the demo: a county's own, and another's. */
const ITEM = 'YS-wwtp-upgrade-03';
const FOREIGN_ITEM = 'YS-wwtp-upgrade-01';
const FOREIGN_FIRE = 'YS2021-0002';
const GOAL = '/goals/wwtp-upgrade';
const HOSTILE = `"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;

useBrowser();

let home = '';
let server: RunningServer;

beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), 'duibiao-forms-'));
	server = await startServer(home);
	await addPerson(home, 'chen', 'county_clerk', '沧县');
	await addPerson(home, 'zhao', 'publisher');
	await addPerson(home, 'lin', 'bureau_clerk');
}, 180_000);
afterAll(async () => {
	await server.stop();
	await rm(home, { recursive: true, force: true });
});

async function signIn(page: Page, account: string, next: string): Promise<void> {
	await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
	await page.locator('input[name=account]').fill(account);
	await page.locator('input[name=password]').fill(PASSWORD);
	await page.locator('main form button').first().click();
	await page.waitForURL(`**${next}`);
}

const mainText = (page: Page) => page.locator('main').innerText();

test('a county clerk reports an item without JavaScript, and the bureau takes it back', () =>
	visit(
		`/goals/items/${ITEM}`,
		async ({ page, complaints, strangers }) => {
			expect(await page.locator('form[action="?/report"]').count()).toBe(0);
			await signIn(page, 'chen', `/goals/items/${ITEM}`);
			const form = page.locator('form[action="?/report"]');
			await form.locator('[name=quantity_done]').fill('x');
			await form.locator('[name=remark]').fill(HOSTILE);
			await form.locator('[name=reason]').fill('月报');
			await form.locator('button').click();
			expect(await page.locator('[role=alert]').innerText()).toContain('没有登记');
			expect(await form.locator('[name=remark]').inputValue()).toBe(HOSTILE);
			expect(await form.locator('[name=quantity_done]').getAttribute('aria-invalid')).toBe('true');
			await form.locator('[name=quantity_done]').fill('0.5');
			await form.locator('button').click();
			await page.waitForURL(/saved=\d+/);
			expect(await mainText(page)).toContain('完成 0.5 / 1');
			expect(await mainText(page)).toContain(HOSTILE);
			expect(await page.locator('main img').count()).toBe(0);
			const batch = /saved=(\d+)/.exec(page.url())?.[1] ?? '';
			const cookie = await cookieOf(server.address, 'lin');
			const taken = await post(
				...[server.address, `/data/batches/${batch}?/withdraw`, { reason: '报错' }, { cookie }]
			);
			expect(taken.status).toBe(303);
			await page.goto(`/goals/items/${ITEM}`);
			expect(await mainText(page)).not.toContain('完成 0.5 / 1');
			expect(await mainText(page)).toContain('已撤回');
			expect(complaints.filter((line) => !line.includes('422'))).toEqual([]);
			expect(strangers).toEqual([]);
		},
		{ baseURL: server.address, javaScriptEnabled: false }
	));

test('what is of another county has no form and takes no post', async () => {
	const cookie = await cookieOf(server.address, 'chen');
	const ask = (path: string) =>
		fetch(`${server.address}${path}`, { headers: { cookie, accept: 'text/html' } });
	for (const [path, action] of [
		[`/goals/items/${FOREIGN_ITEM}`, 'report'],
		[`/fire/case/${FOREIGN_FIRE}`, 'record'],
		[`/fire/case/${FOREIGN_FIRE}`, 'decide']
	] as const) {
		expect(await (await ask(path)).text()).not.toContain(`?/${action}`);
		const fields = { area_code: '130921', item_id: ITEM, reason: 'x', as_of: '2021-12-31' };
		const answer = await post(server.address, `${path}?/${action}`, fields, { cookie });
		expect([path, answer.status]).toEqual([path, 403]);
	}
});

test('a publisher decides the state of a goal, and every page says so', () =>
	visit(
		'/',
		async ({ page, complaints, scriptBytes }) => {
			await signIn(page, 'zhao', `${GOAL}/override`);
			await page.waitForLoadState('networkidle');
			await page.locator('[name=state]').selectOption('relapsed');
			await page.locator('[name=reason]').fill(HOSTILE);
			await page.getByRole('button', { name: '认定', exact: true }).click();
			await page.waitForURL(/saved=\d+/);
			for (const path of ['/goals', GOAL]) {
				await page.goto(path, { waitUntil: 'networkidle' });
				expect(await mainText(page)).toContain(`人工认定：${HOSTILE}`);
				expect(await page.locator('main img').count()).toBe(0);
			}
			expect(await page.locator('h1').innerText()).toContain('人工认定为反弹');
			const answer = await page.request.get(`${GOAL}.json`);
			const { line } = (await answer.json()) as Goal;
			expect(line).toMatchObject({ state: 'relapsed', override: { reason: HOSTILE } });
			expect(complaints).toEqual([]);
			expect(await scriptBytes()).toBeGreaterThan(0);
		},
		{ baseURL: server.address }
	));

test.each(['/goals/items/YS-wwtp-upgrade-03', '/fire/case/YS2021-0002', `${GOAL}/override`])(
	'%s fits a telephone, opens clean and offers little to load',
	(path) =>
		visit(
			path,
			async ({ page, status, complaints, scriptBytes }) => {
				expect(status).toBe(200);
				const width = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(width).toBeLessThanOrEqual(390);
				expect(await mainText(page)).not.toMatch(/NaN|undefined|\bnull\b|\[object/);
				expect(complaints).toEqual([]);
				expect(await scriptBytes()).toBeLessThanOrEqual(250_000);
			},
			{ baseURL: server.address, viewport: { width: 390, height: 844 } }
		)
);

/** Opens a page whose scripts are held back until a field is filled; what the field holds once the page is alive. */
async function typedEarly(page: Page, path: string, field: string, text: string): Promise<string> {
	let release = (): void => undefined;
	const held = new Promise<void>((settle) => (release = settle));
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	await page.locator(field).fill(text);
	release();
	await page.waitForLoadState('networkidle');
	await page.waitForFunction(() =>
		Object.keys(history.state ?? {}).some((key) => key.includes('sveltekit'))
	);
	await page.waitForTimeout(300);
	await page.unroute('**/*.js');
	return page.locator(field).inputValue();
}

test('what is typed before the scripts come stays', () =>
	visit(
		'/sign-in',
		async ({ page, complaints }) => {
			expect(await typedEarly(page, '/sign-in', 'input[name=account]', 'lin')).toBe('lin');
			const fire = `/fire/case/${FOREIGN_FIRE}`;
			await signIn(page, 'lin', fire);
			const cause = 'form[action="?/record"] [name=cause]';
			const stored = await page.locator(cause).inputValue();
			expect(stored).not.toBe('');
			expect(await typedEarly(page, fire, cause, '秸秆')).toBe('秸秆');
			const reason = 'form[action="?/record"] [name=reason]';
			expect(await typedEarly(page, fire, reason, '复核')).toBe('复核');
			expect(complaints).toEqual([]);
		},
		{ baseURL: server.address }
	));
