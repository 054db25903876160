import type { DuckDBConnection } from '@duckdb/node-api';
import { appendChange } from '$lib/server/database/change-log';
import type { Database } from '$lib/server/database/database';
import { rows } from '$lib/server/database/rows';
import { named } from '$lib/format/lists';
import { peopleWords } from '$lib/words/apart/people';
import { liftLock } from './attempts';
import { hashPassword } from './passwords';
import { PeopleError } from './people-error';
import { isRole, needsUnit, ROLES, type Role } from './permissions';
import { roleOf, storedPerson, type ListedPerson, type StoredPerson } from './person';
import { closeSessionsIn } from './sessions';

/** What an account is made of, as typed. */
export interface NewPerson {
	account: string;
	name?: string;
	role: string;
	/** Code or any name of the county of a county clerk. */
	unit?: string;
	/** Null: signs in through the identity provider. */
	password: string | null;
}

/** Letters first, so that no account reads like a number or a flag. */
const ACCOUNT = /^[a-z][a-z0-9._-]{1,31}$/;

/** Names that the change log uses for others than people. */
const TAKEN = ['house', 'local', 'cli', 'web'];

/** Makes an account. @throws PeopleError saying what is wrong with it */
export async function addPerson(
	database: Database,
	{ account: typed, name, role, unit, password }: NewPerson,
	actor: string
): Promise<void> {
	const account = typed.trim().toLowerCase();
	if (!ACCOUNT.test(account) || TAKEN.includes(account))
		throw new PeopleError(peopleWords().account.malformed(typed));
	const passwordHash = password === null ? null : await hashPassword(password, account);
	await database.write(async (connection) => {
		if (await storedPerson(connection, account))
			throw new PeopleError(peopleWords().account.exists(account));
		const standing = await standingOf(connection, role, unit);
		const stored = { account, name: name?.trim() || account, ...standing };
		await connection.run(
			`insert into person (account, name, role, unit_code, password_hash, created_at)
			 values ($account, $name, $role, $unit, $passwordHash, now())`,
			{ ...stored, passwordHash }
		);
		const detail = { ...stored, password: password !== null };
		await note(connection, actor, 'user.add', account, null, detail);
	});
}

/** Gives another role, and the county that goes with it. */
export function setRole(
	database: Database,
	{ account, role, unit }: { account: string; role: string; unit?: string },
	actor: string
): Promise<void> {
	return change(database, account, async (connection, before) => {
		const standing = await standingOf(connection, role, unit);
		await connection.run(
			'update person set role = $role, unit_code = $unit where account = $account',
			{ account: before.account, ...standing }
		);
		const was = { role: before.role, unit: before.unit };
		await note(connection, actor, 'user.role', before.account, null, { ...standing, was });
	});
}

/** Switches an account off, which ends its sessions, or on again. */
export function setDisabled(
	database: Database,
	{ account, disabled, reason }: { account: string; disabled: boolean; reason: string | null },
	actor: string
): Promise<void> {
	return change(database, account, async (connection, before) => {
		await connection.run(
			'update person set disabled_at = case when $disabled then now() end where account = $account',
			{ account: before.account, disabled }
		);
		if (disabled) await closeSessionsIn(connection, before.account);
		const action = disabled ? 'user.disable' : 'user.enable';
		await note(connection, actor, action, before.account, reason);
	});
}

/** Sets a new password, which ends all sessions of the account and lifts its lock. */
export async function setPassword(
	database: Database,
	{ account, password }: { account: string; password: string },
	actor: string
): Promise<void> {
	const passwordHash = await hashPassword(password, account.trim().toLowerCase());
	await change(database, account, async (connection, before) => {
		await connection.run(
			'update person set password_hash = $passwordHash where account = $account',
			{ account: before.account, passwordHash }
		);
		await closeSessionsIn(connection, before.account);
		await liftLock(connection, before.account);
		await note(connection, actor, 'user.password', before.account, null);
	});
}

/** All accounts, switched-off ones included, by name of account. */
export async function listPeople(connection: DuckDBConnection): Promise<ListedPerson[]> {
	const found = await rows<ListedPerson>(
		connection,
		`select
			account, name, role, unit_code as unit, short_zh as unit_name,
			password_hash is not null as password, disabled_at is not null as disabled,
			strftime(last_seen at time zone 'Asia/Shanghai', '%Y-%m-%d %H:%M:%S') as last_seen
		 from person
		 left join units on units.area_code = person.unit_code
		 left join (
			select account, max(happened_at) as last_seen
			from sign_in where outcome = 'signed_in' group by account
		 ) using (account)
		 order by account`
	);
	return found.map((person) => ({ ...person, role: roleOf(person.role) }));
}

async function change(
	database: Database,
	typed: string,
	job: (connection: DuckDBConnection, before: StoredPerson) => Promise<void>
): Promise<void> {
	const account = typed.trim().toLowerCase();
	await database.write(async (connection) => {
		const before = await storedPerson(connection, account);
		if (!before) throw new PeopleError(peopleWords().account.unknown(typed));
		await job(connection, before);
	});
}

/** A role and the county it needs, from what was typed. */
async function standingOf(
	connection: DuckDBConnection,
	role: string,
	unit: string | undefined
): Promise<{ role: Role; unit: string | null }> {
	if (!isRole(role)) throw new PeopleError(peopleWords().account.noRole(role, named(ROLES)));
	if (!needsUnit(role)) return { role, unit: null };
	if (unit === undefined || unit === '')
		throw new PeopleError(peopleWords().account.needsUnit(role));
	return { role, unit: await unitCode(connection, unit) };
}

async function unitCode(connection: DuckDBConnection, typed: string): Promise<string> {
	const [found] = await rows<{ code: string }>(
		connection,
		`select area_code as code from units
		 where kind <> 'city' and $typed in (area_code, name_zh, short_zh)`,
		{ typed }
	);
	if (!found) throw new PeopleError(peopleWords().account.noUnit(typed));
	return found.code;
}

async function note(
	connection: DuckDBConnection,
	actor: string,
	action: string,
	account: string,
	reason: string | null,
	detail?: Record<string, unknown>
): Promise<void> {
	const subject = `person ${account}`;
	await appendChange(connection, { actor, action, subject, reason, ...(detail && { detail }) });
}
