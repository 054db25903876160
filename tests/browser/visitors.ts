import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLES, type Role } from '$lib/server/people/permissions';
import { addPerson, cookieOf, issueBulletin } from './people';
import { startServer, type RunningServer } from './server';

/** Somebody of a role, or who has not signed in. */
export type Visitor = Role | 'nobody';

export const VISITORS: readonly Visitor[] = ['nobody', ...ROLES];

/** A server of its own with an account of every role, all signed in. */
export interface Visitors {
	home: string;
	server: RunningServer;
	/** The cookie of each; nobody has none. */
	cookies: Map<Visitor, string>;
	/** Asks as one of them. */
	ask(who: Visitor, path: string, init?: RequestInit): Promise<Response>;
	signInAgain(who: Visitor): Promise<void>;
	/** Ends the server and removes its home. */
	leave(): Promise<void>;
}

export async function receiveVisitors(): Promise<Visitors> {
	const home = await mkdtemp(join(tmpdir(), 'duibiao-visitors-'));
	const server = await startServer(home);
	for (const role of ROLES)
		await addPerson(home, nameOf(role), role, role === 'county_clerk' ? '沧县' : undefined);
	await issueBulletin(home);
	const cookies = new Map<Visitor, string>();
	const signInAgain = async (who: Visitor) => {
		if (who !== 'nobody') cookies.set(who, await cookieOf(server.address, nameOf(who)));
	};
	for (const role of ROLES) await signInAgain(role);
	return {
		...{ home, server, cookies, signInAgain },
		ask(who, path, init = {}) {
			const cookie = cookies.get(who);
			const headers = { ...(cookie && { cookie }), ...(init.headers as Record<string, string>) };
			return fetch(`${server.address}${path}`, { redirect: 'manual', ...init, headers });
		},
		async leave() {
			await server.stop();
			await rm(home, { recursive: true, force: true });
		}
	};
}

const nameOf = (role: Role) => role.replaceAll('_', '-');

/** What an answer means for whoever asked. */
export async function meaningOf(
	answer: Response
): Promise<'let in' | 'sign in' | 'refused' | 'away'> {
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
