import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addPerson, ADMINISTRATOR, cookieOf } from './people';
import { startServer, type RunningServer } from './server';
import { touchCharts, useBrowser, visit } from './visit';

useBrowser();

const STUB = fileURLToPath(new URL('../../src/cli/bin.mjs', import.meta.url));

/** A name that does something where it is taken for markup, attribute, script or formula. */
const HOSTILE = `沧</script><img src=x onerror="window.hacked=1">'{{x}}县`;
const quoted = `"${HOSTILE.replaceAll('"', '""')}"`;

const UNIT = `区划代码,名称,简称,英文名,类别,上级代码,方格行,方格列,来源\n130921,${quoted},${quoted},Cang,county,130900,3,4,测试\n`;
const AIR = `县(市、区),日期,SO2(μg/m³),NO2(μg/m³),PM10(μg/m³),PM2.5(μg/m³),CO(mg/m³),O3-8h(μg/m³)\n${quoted},2021-12-31,12,40,80,45,0.9,88\n`;

const PAGES = [
	'/',
	'/water/2021-W47',
	'/air/2021-12',
	'/air/2021-12-31',
	'/ranking/air-index/2021-11',
	'/goals',
	'/goals/combined-sewers-km',
	'/data',
	'/data/log',
	`/air/${encodeURIComponent('<img src=x onerror=window.hacked=1>')}`,
	`/data/log?text=${encodeURIComponent('"><script>window.hacked=1</script>')}`
];

let home = '';
let server: RunningServer;

beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), 'duibiao-hostile-'));
	server = await startServer(home);
	await addPerson(home, ADMINISTRATOR, 'administrator');
	await bringIn('名录.csv', UNIT);
	await bringIn(`<img src=x onerror="window.hacked=1">.csv`, AIR);
}, 120_000);
afterAll(async () => {
	await server.stop();
	await rm(home, { recursive: true, force: true });
});

async function bringIn(name: string, text: string): Promise<void> {
	const cookie = await cookieOf(server.address, ADMINISTRATOR);
	const body = new FormData();
	body.set('file', new Blob([text]), name);
	const answer = await fetch(`${server.address}/data?/import`, {
		...{ method: 'POST', redirect: 'manual', body },
		headers: { cookie, origin: server.address, accept: 'text/html' }
	});
	if (answer.status !== 303) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
}

test.each(PAGES)('on %s a hostile name is text, and nothing in it runs or is fetched', (path) =>
	visit(
		path,
		async ({ page, complaints, strangers }) => {
			await touchCharts(page);
			expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
			expect(await page.locator('img').count()).toBe(0);
			// A page that is not there is a line of the console, too.
			expect(complaints.filter((line) => !line.includes('404'))).toEqual([]);
			expect(strangers).toEqual([]);
		},
		{ baseURL: server.address }
	)
);

test('the name is there, as it is written', () =>
	visit(
		'/air/2021-12',
		async ({ page }) =>
			expect(await page.locator('main').innerText()).toContain('onerror="window.hacked=1"'),
		{ baseURL: server.address }
	));

test('a page may run only scripts that the server wrote, and fetch only from it', async () => {
	const policy =
		(await fetch(`${inject('address')}/`)).headers.get('content-security-policy') ?? '';
	expect(policy).toMatch(/default-src 'none'/);
	expect(policy).toMatch(/script-src 'self' 'nonce-[^']+';/);
	expect(policy).not.toMatch(/script-src[^;]*unsafe/);
	expect(policy).toMatch(/frame-ancestors 'none'/);
	expect(policy).toMatch(/form-action 'self'/);
	expect(policy).not.toMatch(/https?:|\*/);
	const file = await fetch(`${inject('address')}/data.json`);
	expect(file.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
	const again = (await fetch(`${inject('address')}/`)).headers.get('content-security-policy');
	expect(again).not.toBe(policy);
});

test('a script that is put into the page by whatever way does not run', () =>
	visit('/', async ({ page }) => {
		await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'window.hacked = 1';
			document.body.append(script);
			document.body.insertAdjacentHTML('beforeend', '<p onclick="window.hacked = 1" id="x">x</p>');
			document.getElementById('x')?.click();
		});
		expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
	}));

test('the command is served, not the file behind a path', async () => {
	const command = spawn(process.execPath, [STUB, 'import', '/etc/hostname', '--json'], {
		env: { ...process.env, DUIBIAO_HOME: home }
	});
	let said = '';
	command.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
	const code = await new Promise((settle) => command.once('close', settle));
	expect(code).toBe(2);
	expect(JSON.parse(said)).toMatchObject([{ error: expect.stringContaining('hostname') }]);
}, 60_000);
