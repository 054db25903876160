import { createServer, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addPerson } from './people';
import { freePort, startServer, type RunningServer } from './server';

/** The identity provider of an office, real but small: whoever types a name is that person. */
let provider: Server;
let issuer = '';
let home = '';
let server: RunningServer;

const CLIENT = { id: 'duibiao', secret: 'only-for-this-test' };

beforeAll(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	vi.spyOn(console, 'info').mockReturnValue();
	const [providerPort, port] = [await freePort(), await freePort()];
	issuer = `http://127.0.0.1:${providerPort}`;
	const oidc = new Provider(issuer, {
		clients: [
			{
				client_id: CLIENT.id,
				client_secret: CLIENT.secret,
				redirect_uris: [`http://127.0.0.1:${port}/sign-in/oidc/callback`]
			}
		],
		claims: { openid: ['sub'], profile: ['preferred_username'] },
		findAccount: (_: unknown, id: string) => ({
			accountId: id,
			claims: () => ({ sub: id, preferred_username: id.split('/')[0] })
		}),
		features: { devInteractions: { enabled: true } },
		pkce: { required: () => true }
	});
	provider = createServer(oidc.callback()).listen(providerPort, '127.0.0.1');
	home = await mkdtemp(join(tmpdir(), 'duibiao-oidc-'));
	server = await startServer(home, {
		PORT: String(port),
		DUIBIAO_OIDC_ISSUER: issuer,
		DUIBIAO_OIDC_CLIENT_ID: CLIENT.id,
		DUIBIAO_OIDC_CLIENT_SECRET: CLIENT.secret
	});
	await addPerson(home, 'admin', 'administrator');
	await addPerson(home, 'lin', 'bureau_clerk', undefined, ['--oidc']);
}, 180_000);
afterAll(async () => {
	await server.stop();
	provider.closeAllConnections();
	provider.close();
	await rm(home, { recursive: true, force: true });
});

/** A browser without a screen: follows redirects of both servers and keeps their cookies apart. */
function browser() {
	const jars = new Map<string, Map<string, string>>();
	const visited: URL[] = [];
	const jarOf = (url: URL) => {
		const jar = jars.get(url.origin) ?? new Map<string, string>();
		jars.set(url.origin, jar);
		return jar;
	};
	async function go(to: URL, init: RequestInit = {}): Promise<{ url: URL; answer: Response }> {
		const jar = jarOf(to);
		visited.push(to);
		const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
		const headers = { accept: 'text/html', cookie, ...(init.headers as Record<string, string>) };
		const answer = await fetch(to, { ...init, headers, redirect: 'manual' });
		for (const line of answer.headers.getSetCookie()) {
			const [pair = ''] = line.split(';', 1);
			const [name = '', ...value] = pair.split('=');
			if (/max-age=0|1970/i.test(line)) jar.delete(name);
			else jar.set(name, value.join('='));
		}
		const location = answer.headers.get('location');
		return location ? go(new URL(location, to)) : { url: to, answer };
	}
	return { go, jarOf, visited };
}

/** Goes the whole way: our page, the provider's two forms, back. @returns where it ended */
async function signIn(id: string, { go } = browser(), next = '/data'): Promise<URL> {
	const start = new URL(`/sign-in/oidc?next=${encodeURIComponent(next)}`, server.address);
	let { url, answer } = await go(start);
	for (let form = 0; form < 2 && url.origin === issuer; form++) {
		const prompt = /name="prompt" value="(\w+)"/.exec(await answer.text())?.[1] ?? '';
		({ url, answer } = await go(url, {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: new URLSearchParams({ prompt, login: id, password: 'any' })
		}));
	}
	return url;
}

test('an account made for it signs in through the provider, and acts under its own name', async () => {
	const one = browser();
	const url = await signIn('lin', one);
	expect(url.href).toBe(`${server.address}/data`);
	const { answer } = await one.go(new URL('/account', server.address));
	expect(await answer.text()).toContain('账号 lin');
});

test('who has no account here, or one with a password, is known there and not let in here', async () => {
	for (const id of ['stranger', 'admin']) {
		const url = await signIn(id);
		expect(url.pathname + url.search, id).toBe('/sign-in?provider=unknown');
	}
});

test('another identity of the same name does not get the account that one is bound to', async () => {
	const url = await signIn('lin/other');
	expect(url.search).toBe('?provider=unknown');
});

test('an answer that was not asked for, or comes a second time, opens nothing', async () => {
	const forged = new URL('/sign-in/oidc/callback?code=abc&state=def', server.address);
	expect((await browser().go(forged)).url.search).toBe('?provider=failed');
	const one = browser();
	await signIn('lin', one);
	const [came] = one.visited.filter(({ pathname }) => pathname === '/sign-in/oidc/callback');
	if (!came) throw new Error('the browser never came back');
	const thief = browser();
	expect((await thief.go(came)).url.search).toBe('?provider=failed');
	expect(thief.jarOf(came).has('duibiao')).toBe(false);
});

test('the way back leads nowhere but into the house', async () => {
	const url = await signIn('lin', browser(), '//elsewhere.example/x');
	expect(url.href).toBe(`${server.address}/`);
});

test('the sign-in page offers it', async () => {
	const page = await (await fetch(`${server.address}/sign-in`)).text();
	expect(page).toContain('统一身份认证');
});
