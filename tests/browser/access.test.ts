import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { may } from '$lib/server/people/permissions';
import { command } from './people';
import { ENTRIES, type Entry } from './routes';
import type { RunningServer } from './server';
import { meaningOf, receiveVisitors, VISITORS, type Visitor, type Visitors } from './visitors';

let visitors: Visitors;
let server: RunningServer;

beforeAll(async () => {
	visitors = await receiveVisitors();
	server = visitors.server;
}, 180_000);
afterAll(() => visitors.leave());

const ask: Visitors['ask'] = (...question) => visitors.ask(...question);

/** By page, by Kit's own data request, and as a program asks. */
const READINGS: [way: string, path: (path: string) => string, headers: Record<string, string>][] = [
	['page', (path) => path, { accept: 'text/html' }],
	['data', (path) => `${path === '/' ? '' : path}/__data.json`, { accept: '*/*' }],
	['API', (path) => path, { accept: 'application/json' }]
];

/** By a form without JavaScript, by Kit's own script, and as a program posts. */
const WRITINGS: [way: string, headers: Record<string, string>][] = [
	['form', { accept: 'text/html' }],
	['enhanced form', { accept: 'application/json', 'x-sveltekit-action': 'true' }],
	['API', { accept: 'application/json' }]
];

async function tryToRead(entries: readonly Entry[], mayRead: (who: Visitor) => boolean) {
	for (const { path, reads, absent } of entries)
		for (const [way, at, headers] of READINGS) {
			if (way === 'data' && /^\/api\/|\.(csv|json)$|oidc/.test(path)) continue;
			for (const who of VISITORS) {
				const answer = await ask(who, at(path), { headers });
				const label = `${who} reads ${path} by ${way}`;
				const door = reads === 'anybody' || reads === 'first';
				const open = door || (reads === 'signed-in' ? who !== 'nobody' : mayRead(who));
				// A way in that is not set up, or whose one-time link is used, is not there for anybody.
				if (door && path !== '/sign-in') expect([200, 404], label).toContain(answer.status);
				else if (open && absent) expect(answer.status, label).toBe(404);
				else if (open) expect([200, 303, 307], label).toContain(answer.status);
				const meaning = await meaningOf(answer);
				expect(meaning === 'let in' || meaning === 'away', `${label}: ${meaning}`).toBe(open);
				if (!open) expect(meaning, label).toBe('sign in');
			}
		}
}

/** Posts an empty form to every action as everybody: whoever is let in is told what is missing, nothing is done. */
async function tryToWrite() {
	for (const { path, writes = {} } of ENTRIES)
		for (const [action, needs] of Object.entries(writes))
			for (const [way, headers] of WRITINGS)
				for (const who of VISITORS) {
					if (needs === 'anybody' || needs === 'first' || action === 'signOut') continue;
					const address = `${path}${action === 'default' ? '' : `?/${action}`}`;
					const answer = await ask(who, address, {
						method: 'POST',
						headers: { ...headers, origin: server.address },
						body: new URLSearchParams({ now: 'x', password: 'y', again: 'z' })
					});
					const meaning = await meaningOf(answer);
					const label = `${who} posts ${address} by ${way}`;
					if (who === 'nobody') expect(meaning, label).toBe('sign in');
					else if (needs !== 'signed-in' && !may({ role: who, unit: null }, needs))
						expect(meaning, label).toBe('refused');
					else expect(['let in', 'away'], label).toContain(meaning);
					if (action === 'elsewhere') await visitors.signInAgain(who);
				}
}

const changeNo = async () => {
	const answer = await ask('administrator', '/data/log.json');
	return ((await answer.json()) as { lines: number }).lines;
};

describe('where reading is open', () => {
	test(
		'everybody reads every page, data request and download, and only the account needs sign-in',
		() => tryToRead(ENTRIES, () => true),
		180_000
	);

	test('every action as every role, by form, by script and by program: the table decides', async () => {
		const before = await changeNo();
		await tryToWrite();
		expect(await changeNo()).toBe(before);
	}, 180_000);
});

describe('where reading needs sign-in', () => {
	beforeAll(async () => {
		const setting = '设置项,取值,启用日期,来源,可信度\naccess.reading,sign_in,2020-01-01,测试,C\n';
		await command(visitors.home, ['import', '-', '--dataset', 'setting'], setting);
	}, 60_000);

	test(
		'nobody reads anything but the way in, everybody with an account reads all',
		() => tryToRead(ENTRIES, (who) => who !== 'nobody'),
		180_000
	);

	test('the sign-in page says nothing of the data', async () => {
		const page = await (
			await ask('nobody', '/sign-in', { headers: { accept: 'text/html' } })
		).text();
		expect(page).toContain('看数据须先登录');
		expect(page).not.toMatch(/数据截至|沧州市/);
	});

	test('what a signed-in reader gets is kept by no cache', async () => {
		for (const path of ['/', '/data.json']) {
			const answer = await ask('reader', path);
			expect(answer.headers.get('cache-control'), path).toContain('no-store');
		}
	});
});
