import type { House } from '$lib/server/house';
import type { NewPerson } from '$lib/server/people/accounts';
import type { ListedPerson } from '$lib/server/people/person';

/** Who asks, for the change log. */
interface Asker {
	actor: string;
}

/**
 * Accounts, by the command. A password travels as the body, since addresses get into logs; an empty body is none. Each
 * answers with the accounts as they are then.
 */
export const peopleErrands = {
	'user-list': async ({ people }: House, { role }: { role?: string }): Promise<ListedPerson[]> => {
		const all = await people.list();
		return all.filter((person) => role === undefined || person.role === role);
	},
	'user-add': async (
		{ people }: House,
		{ actor, ...person }: Omit<NewPerson, 'password'> & Asker,
		password: Uint8Array
	) => {
		await people.add({ ...person, password: textOf(password) || null }, actor);
		return people.list();
	},
	'user-role': async (
		{ people }: House,
		{ actor, ...asked }: { account: string; role: string; unit?: string } & Asker
	) => {
		await people.setRole(asked, actor);
		return people.list();
	},
	'user-switch': async (
		{ people }: House,
		{ actor, ...asked }: { account: string; disabled: boolean; reason: string | null } & Asker
	) => {
		await people.setDisabled(asked, actor);
		return people.list();
	},
	'user-reset': async (
		{ people }: House,
		{ actor, account }: { account: string } & Asker,
		password: Uint8Array
	) => {
		await people.setPassword({ account, password: textOf(password) }, actor);
		return people.list();
	}
};

function textOf(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}
