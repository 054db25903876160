import { peopleOf, type People } from '$lib/server/people';
import type { Origin } from '$lib/server/people/sessions';
import type { Database } from '$lib/server/database/database';
import { select, shippedDatabase } from '../support/database';

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

/** The same with an administrator, a clerk of a county, a screen, and somebody who will leave. */
export async function staffedHouse(): Promise<PeopleHouse> {
	const house = await peopleHouse();
	const add = (account: string, role: string, unit?: string) =>
		house.people.add({ account, role, password: PASSWORD, ...(unit && { unit }) }, 'cli:test');
	await add('admin', 'administrator');
	await add('chen', 'county_clerk', '沧县');
	await add('wall', 'screen');
	await add('gone', 'reader');
	return house;
}

/** The newest line of the change log. */
export async function lastChange({ database }: PeopleHouse) {
	const [line] = await select<{ actor: string; action: string; subject: string; detail: string }>(
		database,
		'select actor, action, subject, detail::varchar as detail from change order by change_no desc limit 1'
	);
	return line;
}

/** Signs in and gives the token. */
export async function tokenOf(people: People, account: string): Promise<string> {
	const outcome = await people.signIn({ account, password: PASSWORD }, HERE);
	if ('problem' in outcome) throw new Error(`${account}: ${outcome.problem}`);
	return outcome.session.token;
}
