import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const STUB = fileURLToPath(new URL('../../src/cli/bin.mjs', import.meta.url));

/** Password of every account of the tests. */
export const PASSWORD = '早上好，第四十七周水质周报';

/** The administrator of the server that all browser tests share. */
export const ADMINISTRATOR = 'admin';

/** Makes an account of a home by the command, as an administrator would. */
export function addPerson(
	home: string,
	account: string,
	role: string,
	unit?: string,
	more: string[] = []
): Promise<void> {
	const where = unit ? ['--unit', unit] : [];
	return command(home, ['user', 'add', account, '--role', role, ...where, ...more], PASSWORD);
}

/** Issues the bulletin of a week, so that there is an issued paper to look at. */
export function issueBulletin(home: string): Promise<void> {
	return command(home, ['issue', 'water-week', '2021-W46', '--date', '2021-11-22']);
}

/** Runs the command on a home. @throws Error with what it said */
export function command(home: string, args: string[], input = ''): Promise<void> {
	const env = { ...process.env, DUIBIAO_HOME: home };
	const running = spawn(process.execPath, [STUB, ...args], { env });
	let said = '';
	running.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
	running.stdin.end(input);
	return new Promise((settle, fail) => {
		running.once('close', (code) => (code === 0 ? settle() : fail(new Error(said))));
	});
}

/** Posts a form as a page of the server would. */
export function post(
	address: string,
	path: string,
	fields: Record<string, string>,
	headers: Record<string, string> = {}
): Promise<Response> {
	return fetch(`${address}${path}`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: address, accept: 'text/html', ...headers },
		body: new URLSearchParams(fields)
	});
}

/** Signs in and gives the cookie, ready to be sent. */
export async function cookieOf(address: string, account: string): Promise<string> {
	const answer = await post(address, '/sign-in', { account, password: PASSWORD });
	const cookie = answer.headers.getSetCookie().find((line) => line.includes('duibiao='));
	if (answer.status !== 303 || !cookie)
		throw new Error(`${account} could not sign in: ${answer.status}`);
	return cookie.split(';', 1)[0] ?? '';
}

/** Brings a file in by the page, as whoever the cookie is of. @throws Error with what the page said */
export async function bringFile(
	address: string,
	cookie: string,
	name: string,
	text: string
): Promise<void> {
	const body = new FormData();
	body.set('file', new Blob([text]), name);
	const answer = await fetch(`${address}/data?/import`, {
		...{ method: 'POST', redirect: 'manual', body },
		headers: { cookie, origin: address, accept: 'text/html' }
	});
	if (answer.status !== 303) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
}
