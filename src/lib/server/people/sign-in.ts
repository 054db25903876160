import type { Database } from '$lib/server/database/database';
import { attemptSucceeded, beginAttempt, WINDOW_MINUTES } from './attempts';
import { matches } from './passwords';
import { storedPerson, type StoredPerson } from './person';
import { openSession, type Clock, type OpenedSession, type Origin } from './sessions';

/** What came of a try to sign in. `wrong` says no more than that: which part was wrong is nobody's business. */
export type SignedIn =
	{ session: OpenedSession } | { problem: 'wrong' } | { problem: 'locked'; minutes: number };

export interface Credentials {
	account: string;
	password: string;
}

const LOCKED = { problem: 'locked', minutes: WINDOW_MINUTES } as const;

/** Signs in by password. A locked account is not looked at, whatever the password. */
export async function signInByPassword(
	database: Database,
	{ account, password }: Credentials,
	origin: Origin,
	clock: Clock
): Promise<SignedIn> {
	const typed = account.trim().toLowerCase();
	const begun = await begin(database, typed, origin, clock);
	if (begun.no === null) return LOCKED;
	const right = await matches(begun.person?.passwordHash ?? null, password);
	if (!right || !begun.person || begun.person.disabled) return { problem: 'wrong' };
	return succeed(database, begun.person, begun.no, origin, clock);
}

/** Whether a password is that of an account, for a change of password; counts as a try to sign in. */
export async function confirmPassword(
	database: Database,
	{ account, password }: Credentials,
	origin: Origin,
	clock: Clock
): Promise<'right' | 'wrong' | 'locked'> {
	const begun = await begin(database, account, origin, clock);
	if (begun.no === null) return 'locked';
	const { no, person } = begun;
	if (!(await matches(person?.passwordHash ?? null, password))) return 'wrong';
	await database.write((connection) => attemptSucceeded(connection, no));
	return 'right';
}

/** What the identity provider vouches for. */
export interface Vouched {
	issuer: string;
	subject: string;
	/** The claim that names the account. */
	account: string;
}

/**
 * Signs in whom the identity provider vouches for: an account that an administrator has made for it, which belongs to
 * one identity from its first sign-in on.
 */
export async function signInVouched(
	database: Database,
	{ issuer, subject, account }: Vouched,
	origin: Origin,
	clock: Clock
): Promise<SignedIn> {
	const begun = await begin(database, account.trim().toLowerCase(), origin, clock);
	if (begun.no === null) return LOCKED;
	const { person, no } = begun;
	if (!person || person.disabled || person.passwordHash !== null) return { problem: 'wrong' };
	const bound = person.oidcSubject !== null;
	if (bound && (person.oidcSubject !== subject || person.oidcIssuer !== issuer))
		return { problem: 'wrong' };
	if (!bound)
		await database.write((connection) =>
			connection.run(
				'update person set oidc_issuer = $issuer, oidc_subject = $subject where account = $account',
				{ issuer, subject, account: person.account }
			)
		);
	return succeed(database, person, no, origin, clock);
}

async function begin(database: Database, account: string, origin: Origin, clock: Clock) {
	const method = origin.method === 'oidc' ? ('oidc' as const) : ('password' as const);
	return database.write(async (connection) => {
		const person = await storedPerson(connection, account);
		const attempt = { account: person?.account ?? null, address: origin.address, method };
		return { person, no: await beginAttempt(connection, attempt, clock()) };
	});
}

function succeed(
	database: Database,
	person: StoredPerson,
	no: number,
	origin: Origin,
	clock: Clock
): Promise<SignedIn> {
	return database.write(async (connection) => {
		await attemptSucceeded(connection, no);
		return { session: await openSession(connection, person, origin, clock()) };
	});
}
