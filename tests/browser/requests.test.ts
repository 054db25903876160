import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson, command, cookieOf } from './people';
import type { RunningServer } from './server';
import { meaningOf, receiveVisitors, type Visitor, type Visitors } from './visitors';

let visitors: Visitors;
let server: RunningServer;

beforeAll(async () => {
	visitors = await receiveVisitors();
	server = visitors.server;
}, 180_000);
afterAll(() => visitors.leave());

const ask: Visitors['ask'] = (...question) => visitors.ask(...question);

describe('a session', () => {
	const account = (cookie: string) =>
		fetch(`${server.address}/account`, {
			redirect: 'manual',
			headers: { accept: 'text/html', cookie }
		});

	test('that is forged, cut, empty or somebody’s name opens nothing', async () => {
		const [name, token = ''] = (visitors.cookies.get('reader') ?? '').split('=');
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
		await addPerson(visitors.home, 'leaver', 'bureau_clerk');
		const cookie = await cookieOf(server.address, 'leaver');
		const headers = { cookie, origin: server.address, accept: 'text/html' };
		const post = () =>
			fetch(`${server.address}/data?/import`, {
				...{ method: 'POST', redirect: 'manual', headers },
				body: new URLSearchParams()
			});
		expect(await meaningOf(await post())).toBe('let in');
		await command(visitors.home, ['user', 'role', 'leaver', 'reader']);
		expect(await meaningOf(await post())).toBe('refused');
		await command(visitors.home, ['user', 'disable', 'leaver']);
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
