import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, inject, test } from 'vitest';
import { addPerson, ADMINISTRATOR, PASSWORD, post } from './people';
import { startServer, type RunningServer } from './server';

const OUTSIDE = 'https://duibiao.example';
const AGENT = { account: ADMINISTRATOR, password: PASSWORD };

let home = '';
let server: RunningServer | undefined;

/** A server over a home of its own, behind what the settings say. */
async function startBehind(settings: Record<string, string>): Promise<string> {
	home = await mkdtemp(join(tmpdir(), 'duibiao-proxy-'));
	server = await startServer(home, settings);
	await addPerson(home, ADMINISTRATOR, 'administrator');
	return server.address;
}
afterEach(async () => {
	await server?.stop();
	server = undefined;
	if (home) await rm(home, { recursive: true, force: true });
});

const cookieLine = (answer: Response) =>
	answer.headers.getSetCookie().find((line) => line.includes('duibiao=')) ?? '';

test('on plain http a session is for this host, hidden from scripts, and not sent to forms of others', async () => {
	const answer = await post(inject('address'), '/sign-in', AGENT);
	expect(answer.status).toBe(303);
	expect(cookieLine(answer)).toMatch(/^duibiao=[\w-]{43}; /);
	expect(cookieLine(answer)).toMatch(/HttpOnly/i);
	expect(cookieLine(answer)).toMatch(/SameSite=Lax/i);
	expect(cookieLine(answer)).not.toMatch(/Secure|Domain/i);
	expect(answer.headers.get('strict-transport-security')).toBeNull();
});

test('behind a TLS proxy with ORIGIN the cookie is secure, forms of the outside address are taken, no others', async () => {
	const address = await startBehind({ ORIGIN: OUTSIDE });
	const answer = await post(address, '/sign-in?next=/data', AGENT, { origin: OUTSIDE });
	expect(answer.status).toBe(303);
	expect(answer.headers.get('location')).toBe('/data');
	expect(cookieLine(answer)).toMatch(/^__Host-duibiao=[\w-]{43}; .*Secure/i);
	expect(cookieLine(answer)).toMatch(/Path=\//i);
	expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
	expect((await post(address, '/sign-in', AGENT)).status).toBe(403);
	expect(server?.output()).toContain('npx duibiao user add');
	expect(server?.output()).not.toContain('/first-administrator');
}, 60_000);

test('behind a proxy that tells protocol, host and client in headers, they are believed', async () => {
	const address = await startBehind({
		...{ ORIGIN: '', PROTOCOL_HEADER: 'x-forwarded-proto', HOST_HEADER: 'x-forwarded-host' },
		ADDRESS_HEADER: 'x-forwarded-for'
	});
	const passedOn = {
		origin: OUTSIDE,
		'x-forwarded-proto': 'https',
		'x-forwarded-host': 'duibiao.example',
		'x-forwarded-for': '10.20.30.40'
	};
	const answer = await post(address, '/sign-in', AGENT, passedOn);
	expect(answer.status).toBe(303);
	expect(cookieLine(answer)).toMatch(/^__Host-duibiao=.*Secure/i);
	const [cookie = ''] = cookieLine(answer).split(';', 1);
	const page = await fetch(`${address}/account`, { headers: { ...passedOn, cookie } });
	expect(await page.text()).toContain('10.20.30.40');
}, 60_000);
