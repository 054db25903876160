import { createHash, randomBytes } from 'node:crypto';
import type { DuckDBConnection } from '@duckdb/node-api';
import { rows } from '$lib/server/database/rows';
import type { Role } from './permissions';
import { roleOf, type Person } from './person';

/** Wall clock, so that a test can move it. */
export type Clock = () => Date;

const HOUR = 3_600_000;

/** How long a sign-in lasts: `idle` moves on with use, `whole` does not. A screen on a wall is signed in once a year. */
const LIFE = { idle: 12 * HOUR, whole: 14 * 24 * HOUR };
const SCREEN_LIFE = { idle: 45 * 24 * HOUR, whole: 400 * 24 * HOUR };

/** Bytes of a token; nobody guesses 256 bits. */
const TOKEN_BYTES = 32;

/** How a browser signed in, and from where. */
export interface Origin {
	method: 'password' | 'oidc' | 'first';
	address: string;
	/** What the browser calls itself. */
	agent: string;
}

/** A session just opened; the token goes into the browser's cookie and nowhere else. */
export interface OpenedSession {
	token: string;
	/** Seconds. */
	lasts: number;
}

/** Who a token belongs to. */
export interface FoundSession {
	person: Person;
	/** Seconds until it ends once it is used now. */
	lasts: number;
	/** Whether enough of it is used up to move its end on. */
	stale: boolean;
}

/** A session as its owner sees it. */
export interface ListedSession {
	/** Beginning of the hash: tells sessions apart, opens none. */
	id: string;
	method: string;
	address: string;
	agent: string;
	/** Beijing time. */
	createdAt: string;
	current: boolean;
}

/** What is stored of a token. */
export function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

export function newToken(): string {
	return randomBytes(TOKEN_BYTES).toString('base64url');
}

function lifeOf(role: Role): typeof LIFE {
	return role === 'screen' ? SCREEN_LIFE : LIFE;
}

/** Opens a session, and takes the opportunity to forget those that have ended. */
export async function openSession(
	connection: DuckDBConnection,
	person: Pick<Person, 'account' | 'role'>,
	{ method, address, agent }: Origin,
	now: Date
): Promise<OpenedSession> {
	const token = newToken();
	const life = lifeOf(person.role);
	await connection.run(
		'delete from session where expires_at <= $now::timestamptz or ends_at <= $now::timestamptz',
		{ now: now.toISOString() }
	);
	await connection.run(
		`insert into session values (
			$tokenHash, $account, $method, $address, $agent,
			$now::timestamptz, $expires::timestamptz, $ends::timestamptz
		 )`,
		{
			...{ tokenHash: hashOf(token), account: person.account, method, address },
			agent: agent.slice(0, 200),
			now: now.toISOString(),
			expires: after(now, life.idle),
			ends: after(now, life.whole)
		}
	);
	return { token, lasts: life.idle / 1000 };
}

/** The person of a token, as they are now; undefined for one that is unknown, ended or of a switched-off account. */
export async function sessionOf(
	connection: DuckDBConnection,
	token: string,
	now: Date
): Promise<FoundSession | undefined> {
	const [found] = await rows<Person & { expiresIn: number; endsIn: number }>(
		connection,
		`select
			account, name, role, unit_code as unit, short_zh as unit_name,
			epoch_ms(expires_at) - epoch_ms($now::timestamptz) as expires_in,
			epoch_ms(ends_at) - epoch_ms($now::timestamptz) as ends_in
		 from session
		 join person using (account)
		 left join units on units.area_code = person.unit_code
		 where token_hash = $tokenHash and disabled_at is null
			and expires_at > $now::timestamptz and ends_at > $now::timestamptz`,
		{ tokenHash: hashOf(token), now: now.toISOString() }
	);
	if (!found) return undefined;
	const { expiresIn, endsIn, ...person } = found;
	const role = roleOf(person.role);
	const { idle } = lifeOf(role);
	const lasts = Math.floor(Math.min(idle, endsIn) / 1000);
	return { person: { ...person, role }, lasts, stale: idle - expiresIn > idle / 24 };
}

/** Moves the end of a session on, never past its last day. */
export async function renewSession(
	connection: DuckDBConnection,
	token: string,
	role: Role,
	now: Date
): Promise<void> {
	await connection.run(
		`update session set expires_at = least($expires::timestamptz, ends_at) where token_hash = $tokenHash`,
		{ tokenHash: hashOf(token), expires: after(now, lifeOf(role).idle) }
	);
}

export async function closeSession(connection: DuckDBConnection, token: string): Promise<void> {
	const tokenHash = hashOf(token);
	await connection.run('delete from session where token_hash = $tokenHash', { tokenHash });
}

/** Ends every session of an account but the one kept. */
export async function closeSessionsIn(
	connection: DuckDBConnection,
	account: string,
	kept = ''
): Promise<void> {
	await connection.run('delete from session where account = $account and token_hash <> $kept', {
		account,
		kept: kept === '' ? '' : hashOf(kept)
	});
}

/** The open sessions of an account, the newest first. */
export async function sessionsOf(
	connection: DuckDBConnection,
	account: string,
	token: string,
	now: Date
): Promise<ListedSession[]> {
	return rows<ListedSession>(
		connection,
		`select
			token_hash[1:12] as id, method, address, agent,
			strftime(created_at at time zone 'Asia/Shanghai', '%Y-%m-%d %H:%M') as created_at,
			token_hash = $current as current
		 from session
		 where account = $account and expires_at > $now::timestamptz and ends_at > $now::timestamptz
		 order by session.created_at desc, token_hash`,
		{ account, current: hashOf(token), now: now.toISOString() }
	);
}

function after(now: Date, milliseconds: number): string {
	return new Date(now.getTime() + milliseconds).toISOString();
}
