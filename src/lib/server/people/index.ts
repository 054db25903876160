import type { DuckDBConnection } from '@duckdb/node-api';
import type { Database } from '$lib/server/database/database';
import { queue } from '$lib/server/database/queue';
import { rows } from '$lib/server/database/rows';
import { peopleWords } from '$lib/words/apart/people';
import * as accounts from './accounts';
import type { NewPerson } from './accounts';
import { forgetAttempts } from './attempts';
import { firstKey } from './first';
import { PeopleError } from './people-error';
import { actorOf, type ListedPerson, type Person } from './person';
import * as sessions from './sessions';
import type { Clock, FoundSession, ListedSession, OpenedSession, Origin } from './sessions';
import * as entrance from './sign-in';
import type { Credentials, SignedIn, Vouched } from './sign-in';

export { PeopleError } from './people-error';

/** Accounts and sessions of one house. Everything that changes an account is a line of the change log. */
export interface People {
	/** True while there is no account at all. */
	empty(): Promise<boolean>;
	list(): Promise<ListedPerson[]>;
	/** @throws PeopleError, like the three below */
	add(person: NewPerson, actor: string): Promise<void>;
	setRole(asked: { account: string; role: string; unit?: string }, actor: string): Promise<void>;
	setDisabled(
		asked: { account: string; disabled: boolean; reason: string | null },
		actor: string
	): Promise<void>;
	/** Ends all sessions of the account. */
	setPassword(asked: Credentials, actor: string): Promise<void>;
	signIn(credentials: Credentials, origin: Origin): Promise<SignedIn>;
	signInVouched(vouched: Vouched, origin: Origin): Promise<SignedIn>;
	/** Whether a password is that of an account; counts as a try to sign in. */
	confirm(credentials: Credentials, origin: Origin): Promise<'right' | 'wrong' | 'locked'>;
	/** Opens a session for somebody who has just shown who they are. */
	open(person: Pick<Person, 'account' | 'role'>, origin: Origin): Promise<OpenedSession>;
	/** Key of the one-time link, for whoever started the server. */
	firstKey(): string;
	/** Whether the one-time link with this key still opens. */
	firstOpens(key: string): Promise<boolean>;
	/** Makes the first administrator and signs them in. @throws PeopleError for a wrong or used key */
	addFirst(person: Omit<NewPerson, 'role'>, key: string, origin: Origin): Promise<OpenedSession>;
	/** Who a browser belongs to, with its end moved on when it is used. */
	sessionOf(token: string): Promise<FoundSession | undefined>;
	sessions(account: string, token: string): Promise<ListedSession[]>;
	signOut(token: string): Promise<void>;
	/** Ends all sessions of an account but the one that asks. */
	signOutElsewhere(account: string, token: string): Promise<void>;
}

export function peopleOf(database: Database, clock: Clock = () => new Date()): People {
	const read = <T>(job: (connection: DuckDBConnection) => Promise<T>) => reading(database, job);
	const open: People['open'] = (person, origin) =>
		database.write((connection) => sessions.openSession(connection, person, origin, clock()));
	return {
		...firstOf(database, open),
		open,
		empty: () => read(isEmpty),
		list: () => read(accounts.listPeople),
		add: (person, actor) => accounts.addPerson(database, person, actor),
		setRole: (asked, actor) => accounts.setRole(database, asked, actor),
		setDisabled: (asked, actor) => accounts.setDisabled(database, asked, actor),
		setPassword: (asked, actor) => accounts.setPassword(database, asked, actor),
		signIn: (given, origin) => entrance.signInByPassword(database, given, origin, clock),
		signInVouched: (vouched, origin) => entrance.signInVouched(database, vouched, origin, clock),
		confirm: (given, origin) => entrance.confirmPassword(database, given, origin, clock),
		sessionOf: async (token) => {
			const now = clock();
			const found = await read((connection) => sessions.sessionOf(connection, token, now));
			if (found?.stale) renew(database, token, found.person, now);
			return found;
		},
		sessions: (account, token) =>
			read((connection) => sessions.sessionsOf(connection, account, token, clock())),
		signOut: (token) => database.write((connection) => sessions.closeSession(connection, token)),
		signOutElsewhere: (account, token) =>
			database.write((connection) => sessions.closeSessionsIn(connection, account, token))
	};
}

/** What is done at the start of a house: old tries are forgotten. */
export function tidyPeople(database: Database, clock: Clock = () => new Date()): Promise<void> {
	return database.write((connection) => forgetAttempts(connection, clock()));
}

/** The one-time link. */
function firstOf(
	database: Database,
	open: People['open']
): Pick<People, 'firstKey' | 'firstOpens' | 'addFirst'> {
	const first = firstKey();
	// Two who hold the link at once: the second finds an account.
	const oneByOne = queue();
	const firstOpens = async (key: string) => first.fits(key) && (await reading(database, isEmpty));
	return {
		firstKey: first.key,
		firstOpens,
		addFirst: (person, key, origin) =>
			oneByOne(async () => {
				if (!(await firstOpens(key))) throw new PeopleError(peopleWords().first.closed);
				const account = person.account.trim().toLowerCase();
				const made = { account, role: 'administrator' } as const;
				await accounts.addPerson(database, { ...person, ...made }, actorOf(made));
				return open(made, origin);
			})
	};
}

/** Not waited for: a page must not stand behind an import that is being written. */
function renew(database: Database, token: string, { role }: Person, now: Date): void {
	database
		.write((connection) => sessions.renewSession(connection, token, role, now))
		.catch((error: unknown) => console.error('a session was not renewed:', error));
}

async function isEmpty(connection: DuckDBConnection): Promise<boolean> {
	const [row] = await rows<{ people: number }>(connection, 'select count(*) as people from person');
	return row?.people === 0;
}

async function reading<T>(
	database: Database,
	job: (connection: DuckDBConnection) => Promise<T>
): Promise<T> {
	const connection = await database.connect();
	try {
		return await job(connection);
	} finally {
		connection.closeSync();
	}
}
