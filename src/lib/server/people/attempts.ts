import type { DuckDBConnection } from '@duckdb/node-api';
import { appendChange } from '$lib/server/database/change-log';
import { rows } from '$lib/server/database/rows';

/** Wrong passwords within the window that lock an account, and an address that tries many accounts. */
export const LIMITS = { account: 10, address: 50 } as const;

/** Minutes in which wrong passwords add up, and after which a lock opens again. */
export const WINDOW_MINUTES = 15;

/** Days for which tries are kept. */
const KEPT_DAYS = 180;

export interface Attempt {
	/** Null where there is no such account. */
	account: string | null;
	address: string;
	method: 'password' | 'oidc';
}

type Key = keyof typeof LIMITS;

/**
 * Writes a try down before its password is looked at, so that a thousand tries at once count as a thousand. Call it
 * inside `Database.write`.
 * @returns its number, or null when account or address are locked and the password must not be looked at
 */
export async function beginAttempt(
	connection: DuckDBConnection,
	attempt: Attempt,
	now: Date
): Promise<number | null> {
	const locked = await lockOf(connection, attempt, now);
	if (locked?.fresh) await noteLock(connection, locked.key, attempt);
	const [written] = await rows<{ signInNo: number }>(
		connection,
		`insert into sign_in
		 values (nextval('sign_in_no'), $now::timestamptz, $account, $address, $method, $outcome)
		 returning sign_in_no`,
		{ ...attempt, now: now.toISOString(), outcome: locked ? 'locked' : 'wrong' }
	);
	return locked ? null : (written?.signInNo ?? null);
}

/** The password was right: the try is none of the wrong ones any more, nor do those before it lock the account. */
export async function attemptSucceeded(connection: DuckDBConnection, no: number): Promise<void> {
	await connection.run(`update sign_in set outcome = 'signed_in' where sign_in_no = $no`, { no });
}

/** A new password: the wrong tries before it no longer count. */
export async function liftLock(connection: DuckDBConnection, account: string): Promise<void> {
	await connection.run(
		`update sign_in set outcome = 'reset' where account = $account and outcome in ('wrong', 'locked')`,
		{ account }
	);
}

/** Forgets tries older than half a year. */
export async function forgetAttempts(connection: DuckDBConnection, now: Date): Promise<void> {
	await connection.run(
		`delete from sign_in where happened_at < $now::timestamptz - to_days($days::integer)`,
		{ now: now.toISOString(), days: KEPT_DAYS }
	);
}

interface Counted {
	/** Numbers of the wrong tries of the account within the window, and of its last right one. */
	wrong: number[] | null;
	right: number | null;
	/** Wrong tries from the address, whatever the account. */
	fromAddress: number;
	/** What became of the try before. */
	lastOfAccount: string | null;
	lastFromAddress: string | null;
}

async function lockOf(
	connection: DuckDBConnection,
	{ account, address }: Attempt,
	now: Date
): Promise<{ key: Key; fresh: boolean } | null> {
	const [counted] = await rows<Counted>(
		connection,
		`select
			list(sign_in_no) filter (account = $account and outcome = 'wrong') as wrong,
			max(sign_in_no) filter (account = $account and outcome = 'signed_in') as "right",
			count(*) filter (address = $address and outcome = 'wrong') as from_address,
			arg_max(outcome, sign_in_no) filter (account = $account) as last_of_account,
			arg_max(outcome, sign_in_no) filter (address = $address) as last_from_address
		 from sign_in
		 where happened_at > $since::timestamptz`,
		{ account, address, since: new Date(now.getTime() - WINDOW_MINUTES * 60_000).toISOString() }
	);
	if (!counted) return null;
	const { wrong, right, fromAddress, lastOfAccount, lastFromAddress } = counted;
	const inARow = (wrong ?? []).filter((no) => no > (right ?? 0)).length;
	if (inARow >= LIMITS.account) return { key: 'account', fresh: lastOfAccount !== 'locked' };
	if (fromAddress >= LIMITS.address) return { key: 'address', fresh: lastFromAddress !== 'locked' };
	return null;
}

/** A lock is a line of the change log; the tries that it refuses are lines of the sign-in log only. */
async function noteLock(
	connection: DuckDBConnection,
	key: Key,
	{ account, address }: Attempt
): Promise<void> {
	await appendChange(connection, {
		actor: 'house',
		action: 'lock',
		subject: key === 'account' ? `person ${account ?? ''}` : `address ${address}`,
		reason: null,
		detail: { address, wrong: LIMITS[key], minutes: WINDOW_MINUTES }
	});
}
