import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyChain } from '$lib/server/database/chain';
import { PeopleError } from '$lib/server/people';
import { select } from '../support/database';
import {
	HERE,
	PASSWORD,
	peopleHouse,
	staffedHouse,
	tokenOf,
	type PeopleHouse
} from './people-house';

let house: PeopleHouse;
beforeAll(async () => {
	house = await staffedHouse();
});
afterAll(() => house.database.close());

test.each([
	[
		'a short password',
		{ account: 'li', role: 'reader', password: '123456789' },
		'至少要 10 个字符'
	],
	[
		'a password of one letter',
		{ account: 'li', role: 'reader', password: 'aaaaaaaaaaaa' },
		'太容易猜'
	],
	[
		'a password around the account',
		{ account: 'lixin', role: 'reader', password: '1234LiXin56' },
		'太容易猜'
	],
	['an endless password', { account: 'li', role: 'reader', password: 'abcd'.repeat(60) }, '太长'],
	['a taken account', { account: 'Admin', role: 'reader', password: PASSWORD }, '已经有了'],
	[
		'an account that is markup',
		{ account: '<b>x</b>', role: 'reader', password: PASSWORD },
		'不能用'
	],
	[
		'an account that is SQL',
		{ account: "x'; drop table person --", role: 'reader', password: PASSWORD },
		'不能用'
	],
	['the account of the house', { account: 'house', role: 'reader', password: PASSWORD }, '不能用'],
	['an unknown role', { account: 'li', role: 'root', password: PASSWORD }, '没有角色'],
	[
		'a county clerk of nowhere',
		{ account: 'li', role: 'county_clerk', password: PASSWORD },
		'--unit'
	],
	[
		'a county clerk of the city',
		{ account: 'li', role: 'county_clerk', unit: '130900', password: PASSWORD },
		'没有县'
	],
	[
		'a county that is none',
		{ account: 'li', role: 'county_clerk', unit: '大名县', password: PASSWORD },
		'没有县'
	]
])('%s is refused with a sentence, and nothing is stored', async (_, person, sentence) => {
	const before = await house.people.list();
	const refused = house.people.add(person, 'cli:test');
	await expect(refused).rejects.toBeInstanceOf(PeopleError);
	await expect(refused).rejects.toThrow(sentence);
	expect(await house.people.list()).toEqual(before);
});

test('of a password an argon2id hash is stored, of a token a hash, of neither anything in the log', async () => {
	const token = await tokenOf(house.people, 'admin');
	const [stored] = await select<{ passwordHash: string }>(
		house.database,
		`select password_hash from person where account = 'admin'`
	);
	expect(stored?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	const whole = await select<{ text: string }>(
		house.database,
		`select to_json(s)::varchar as text from session as s
		 union all select to_json(p)::varchar from person as p
		 union all select to_json(c)::varchar from change as c
		 union all select to_json(i)::varchar from sign_in as i`
	);
	for (const { text } of whole) {
		expect(text).not.toContain(token);
		expect(text).not.toContain(PASSWORD);
	}
	expect((await house.people.sessionOf(token))?.person).toMatchObject({ account: 'admin' });
});

test('the one-time link makes one administrator, once, and not beside another', async () => {
	const fresh = await peopleHouse();
	const key = fresh.people.firstKey();
	expect(fresh.people.firstKey()).toBe(key);
	expect([await fresh.people.firstOpens(key), await fresh.people.firstOpens('x')]).toEqual([
		true,
		false
	]);
	const first = (account: string) =>
		fresh.people.addFirst({ account, password: PASSWORD }, key, { ...HERE, method: 'first' });
	await expect(
		fresh.people.addFirst({ account: 'mallory', password: PASSWORD }, 'x', HERE)
	).rejects.toBeInstanceOf(PeopleError);
	const [one, other] = await Promise.allSettled([first('wang'), first('zhao')]);
	expect([one?.status, other?.status]).toEqual(['fulfilled', 'rejected']);
	expect(await fresh.people.list()).toMatchObject([{ account: 'wang', role: 'administrator' }]);
	expect(await fresh.people.firstOpens(key)).toBe(false);
	fresh.database.close();
});

test('all of it is in the chain of the log', async () => {
	const connection = await house.database.connect();
	expect((await verifyChain(connection)).broken).toBeNull();
	connection.closeSync();
});
