import type { DuckDBConnection } from '@duckdb/node-api';
import { rows } from '$lib/server/database/rows';
import { isRole, type Role, type Standing } from './permissions';

/** Someone with an account. */
export interface Person extends Standing {
	/** Lower case, never given twice. */
	account: string;
	/** As it is printed. */
	name: string;
	/** Short name of the unit; null when there is none. */
	unitName: string | null;
}

/** An account as the list shows it. */
export interface ListedPerson extends Person {
	/** False: signs in through the identity provider only. */
	password: boolean;
	disabled: boolean;
	/** Beijing time of the last sign-in; null = never. */
	lastSeen: string | null;
}

/** Who did it, as the change log prints it. */
export function actorOf({ account }: Pick<Person, 'account'>): string {
	return `web:${account}`;
}

/** What is stored of a person besides what others may see. */
export interface StoredPerson extends Person {
	passwordHash: string | null;
	oidcIssuer: string | null;
	oidcSubject: string | null;
	disabled: boolean;
}

/** An account whatever its state; undefined when there is none. */
export async function storedPerson(
	connection: DuckDBConnection,
	account: string
): Promise<StoredPerson | undefined> {
	const [found] = await rows<StoredPerson>(
		connection,
		`select
			account, name, role, unit_code as unit, short_zh as unit_name,
			password_hash, oidc_issuer, oidc_subject, disabled_at is not null as disabled
		 from person left join units on units.area_code = person.unit_code
		 where account = $account`,
		{ account }
	);
	return found && { ...found, role: roleOf(found.role) };
}

/** A role that this version does not know counts for nothing more than reading. */
export function roleOf(stored: string): Role {
	return isRole(stored) ? stored : 'reader';
}
