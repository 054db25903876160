import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { may, ROLES, type Role } from '$lib/server/people/permissions';
import { addPerson, cookieOf, issueBulletin } from './people';
import { ENTRIES, type Entry } from './routes';
import { startServer, type RunningServer } from './server';

type Visitor = Role | 'nobody';

const VISITORS: readonly Visitor[] = ['nobody', ...ROLES];
const STUB = fileURLToPath(new URL('../../src/cli/bin.mjs', import.meta.url));

let home = '';
let server: RunningServer;
const cookies = new Map<Visitor, string>();

beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), 'duibiao-access-'));
	server = await startServer(home);
	for (const role of ROLES)
		await addPerson(home, nameOf(role), role, role === 'county_clerk' ? '沧县' : undefined);
	await issueBulletin(home);
	for (const role of ROLES) cookies.set(role, await cookieOf(server.address, nameOf(role)));
}, 180_000);
afterAll(async () => {
	await server.stop();
	await rm(home, { recursive: true, force: true });
});

const nameOf = (role: Role) => role.replaceAll('_', '-');

function ask(who: Visitor, path: string, init: RequestInit = {}): Promise<Response> {
	const cookie = cookies.get(who);
	const headers = { ...(cookie && { cookie }), ...(init.headers as Record<string, string>) };
	return fetch(`${server.address}${path}`, { redirect: 'manual', ...init, headers });
}

/** What an answer means for whoever asked. */
async function meaningOf(answer: Response): Promise<'let in' | 'sign in' | 'refused' | 'away'> {
	const to = answer.headers.get('location') ?? '';
	if (answer.status >= 300 && answer.status < 400)
		return to.startsWith('/sign-in') ? 'sign in' : 'away';
	if (answer.status === 401) return 'sign in';
	if (answer.status === 403) return 'refused';
	if (answer.headers.get('content-type')?.includes('json')) {
		const said = (await answer.json()) as { type?: string; status?: number; location?: string };
		if (said.type === 'redirect' && said.location?.startsWith('/sign-in')) return 'sign in';
		if (said.status === 403) return 'refused';
	}
	return 'let in';
}

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
					if (action === 'elsewhere') await signInAgain(who);
				}
}

async function signInAgain(who: Visitor): Promise<void> {
	if (who !== 'nobody') cookies.set(who, await cookieOf(server.address, nameOf(who)));
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

describe('a session', () => {
	const account = (cookie: string) =>
		fetch(`${server.address}/account`, {
			redirect: 'manual',
			headers: { accept: 'text/html', cookie }
		});

	test('that is forged, cut, empty or somebody’s name opens nothing', async () => {
		const [name, token = ''] = (cookies.get('reader') ?? '').split('=');
		const forged = [
			'',
			'x',
			token.slice(1),
			`${token}A`,
			'administrator',
			'../../etc',
			"' or 1=1 --"
		];
		for (const one of forged) {
			const answer = await account(`${name}=${encodeURIComponent(one)}`);
			expect(await meaningOf(answer), one).toBe('sign in');
		}
		expect((await account(`${name}=${token}`)).status).toBe(200);
	});

	test('that was signed out is not replayed, for reading or writing', async () => {
		const cookie = await cookieOf(server.address, 'bureau-clerk');
		const headers = { cookie, origin: server.address, accept: 'text/html' };
		const out = await fetch(`${server.address}/account?/signOut`, {
			...{ method: 'POST', redirect: 'manual', headers },
			body: new URLSearchParams()
		});
		expect(out.status).toBe(303);
		expect(await meaningOf(await account(cookie))).toBe('sign in');
		const body = new FormData();
		body.set('file', new Blob(['a']), 'a.csv');
		const posted = await fetch(`${server.address}/data?/import`, {
			...{ method: 'POST', redirect: 'manual', headers, body }
		});
		expect(await meaningOf(posted)).toBe('sign in');
	});

	test('of an account that is switched off ends at once; one that gets another role acts as that', async () => {
		await addPerson(home, 'leaver', 'bureau_clerk');
		const cookie = await cookieOf(server.address, 'leaver');
		const headers = { cookie, origin: server.address, accept: 'text/html' };
		const post = () =>
			fetch(`${server.address}/data?/import`, {
				...{ method: 'POST', redirect: 'manual', headers },
				body: new URLSearchParams()
			});
		expect(await meaningOf(await post())).toBe('let in');
		await command(['user', 'role', 'leaver', 'reader']);
		expect(await meaningOf(await post())).toBe('refused');
		await command(['user', 'disable', 'leaver']);
		expect(await meaningOf(await account(cookie))).toBe('sign in');
	}, 60_000);
});

describe('a request', () => {
	const post = (path: string, headers: Record<string, string>, body: BodyInit, who: Visitor) =>
		ask(who, path, { method: 'POST', headers: { accept: 'application/json', ...headers }, body });

	test.each(['http://elsewhere.example', 'null', ''])(
		'that writes is refused from the origin %j, as whatever type it comes',
		async (origin) => {
			const types = ['application/x-www-form-urlencoded', 'text/plain', 'application/json', 'x/y'];
			for (const type of types) {
				const headers = { 'content-type': type, ...(origin && { origin }) };
				const answer = await post('/data?/import', headers, 'a=1', 'administrator');
				expect(answer.status, type).toBe(403);
			}
		}
	);

	test('with a megabyte where no file is taken, or of unknown length, is refused unread', async () => {
		const headers = { origin: server.address, 'content-type': 'application/x-www-form-urlencoded' };
		const long = `account=${'a'.repeat(1_100_000)}`;
		expect((await post('/sign-in', headers, long, 'nobody')).status).toBe(413);
		// It has only begun when the answer comes: nobody waits for its end.
		const begun = new ReadableStream({
			start: (stream) => stream.enqueue(new TextEncoder().encode('account='))
		});
		const leave = new AbortController();
		const answer = await fetch(`${server.address}/sign-in`, {
			...{ method: 'POST', headers, body: begun, duplex: 'half', signal: leave.signal }
		} as RequestInit);
		expect(answer.status).toBe(413);
		leave.abort();
	});

	test('for the one-time link is refused once there are accounts, and from elsewhere at any time', async () => {
		const headers = { origin: server.address, 'content-type': 'application/x-www-form-urlencoded' };
		const fields = 'account=mallory&password=long+enough+password&again=long+enough+password';
		const there = await post('/first-administrator?key=x', headers, fields, 'nobody');
		expect(await there.json()).toMatchObject({
			type: 'error',
			error: { message: expect.stringContaining('链接已经失效') }
		});
		const passedOn = { ...headers, 'x-forwarded-for': '10.1.1.1' };
		const elsewhere = await post('/first-administrator?key=x', passedOn, fields, 'nobody');
		expect(await elsewhere.json()).toMatchObject({
			error: { message: expect.stringContaining('那台机器上打开') }
		});
	});

	test('for a method that nothing answers is refused without a word of what is inside', async () => {
		for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
			const answer = await ask('administrator', '/data.json', {
				...{ method, headers: { origin: server.address, accept: 'application/json' } }
			});
			expect(answer.status, method).toBeGreaterThanOrEqual(204);
			expect(await answer.text()).not.toMatch(/node_modules|\.ts|\.js|at \w+/);
		}
	});

	test('for a path out of the house finds nothing', async () => {
		const paths = [
			'/..%2f..%2fpackage.json',
			'/data/batches/..%2f1.csv',
			'/air/..%2f..%2fetc%2fpasswd.csv',
			'/_app/..%2f..%2fpackage.json',
			'/data/batches/%00.csv',
			'/goals/%2e%2e%2f%2e%2e.json',
			'/air/2021-11.exe',
			"/goals/'%20or%201=1.json"
		];
		for (const path of paths) {
			const answer = await ask('administrator', path, { headers: { accept: 'application/json' } });
			expect([400, 404], path).toContain(answer.status);
			expect(await answer.text(), path).not.toMatch(/duibiao"|root:|node_modules|select /);
		}
	});
});

describe('where reading needs sign-in', () => {
	beforeAll(async () => {
		const setting = '设置项,取值,启用日期,来源,可信度\naccess.reading,sign_in,2020-01-01,测试,C\n';
		await command(['import', '-', '--dataset', 'setting'], setting);
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

function command(args: string[], input = ''): Promise<void> {
	const child = spawn(process.execPath, [STUB, ...args], {
		env: { ...process.env, DUIBIAO_HOME: home }
	});
	let said = '';
	child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
	child.stdin.end(input);
	return new Promise((settle, fail) => {
		child.once('close', (code) => (code === 0 ? settle() : fail(new Error(said))));
	});
}
