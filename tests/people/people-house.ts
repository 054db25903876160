import { peopleOf, type People } from '$lib/server/people';
import type { Origin } from '$lib/server/people/sessions';
import type { Database } from '$lib/server/database/database';
import { shippedDatabase } from '../support/database';

/** Where sign-ins of the tests come from. */
export const HERE: Origin = { method: 'password', address: '10.1.2.3', agent: 'test' };

export const PASSWORD = '早上好，第四十七周水质周报';

/** Accounts over a database in memory, with a clock that the test moves. */
export interface PeopleHouse {
	database: Database;
	people: People;
	/** Lets time go by. */
	pass(time: { minutes?: number; hours?: number; days?: number }): void;
}

export async function peopleHouse(): Promise<PeopleHouse> {
	const database = await shippedDatabase();
	let now = Date.parse('2021-12-21T00:00:00Z');
	const people = peopleOf(database, () => new Date(now));
	return {
		database,
		people,
		pass: ({ minutes = 0, hours = 0, days = 0 }) => {
			now += ((days * 24 + hours) * 60 + minutes) * 60_000;
		}
	};
}

/** Signs in and gives the token. */
export async function tokenOf(people: People, account: string): Promise<string> {
	const outcome = await people.signIn({ account, password: PASSWORD }, HERE);
	if ('problem' in outcome) throw new Error(`${account}: ${outcome.problem}`);
	return outcome.session.token;
}
