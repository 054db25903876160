import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '$lib/server/database/chain';
import { PeopleError } from '$lib/server/people';
import { select } from '../support/database';
import { HERE, PASSWORD, peopleHouse, tokenOf, type PeopleHouse } from './people-house';

let house: PeopleHouse;
beforeAll(async () => {
	house = await peopleHouse();
	const add = (account: string, role: string, unit?: string) =>
		house.people.add({ account, role, password: PASSWORD, ...(unit && { unit }) }, 'cli:test');
	await add('admin', 'administrator');
	await add('chen', 'county_clerk', '沧县');
	await add('wall', 'screen');
	await add('gone', 'reader');
});
afterAll(() => house.database.close());

const outcomes = (account: string) =>
	select<{ outcome: string; tries: number }>(
		house.database,
		`select outcome, count(*) as tries from sign_in where account = $account group by outcome order by outcome`,
		{ account }
	);
const lastChange = async () => {
	const [line] = await select<{ actor: string; action: string; subject: string; detail: string }>(
		house.database,
		'select actor, action, subject, detail::varchar as detail from change order by change_no desc limit 1'
	);
	return line;
};

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

test('a wrong password, an unknown and a switched-off account are told alike', async () => {
	await house.people.setDisabled({ account: 'gone', disabled: true, reason: '调离' }, 'cli:test');
	const wrong = { problem: 'wrong' };
	const tries = [
		{ account: 'admin', password: 'no such password' },
		{ account: 'nobody-here', password: PASSWORD },
		{ account: 'gone', password: PASSWORD }
	];
	for (const credentials of tries)
		expect(await house.people.signIn(credentials, HERE)).toEqual(wrong);
});

describe('a session', () => {
	test('of an unknown, forged or cut token is none', async () => {
		const token = await tokenOf(house.people, 'chen');
		const flipped = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
		for (const forged of ['', 'x', flipped, token.slice(0, -1), `${token}A`, "' or 1=1 --"])
			expect(await house.people.sessionOf(forged)).toBeUndefined();
		const [row] = await select<{ tokenHash: string }>(
			house.database,
			`select token_hash from session where account = 'chen' limit 1`
		);
		expect(await house.people.sessionOf(row?.tokenHash ?? '')).toBeUndefined();
	});

	test('moves on with use, ends unused, and ends for good after two weeks', async () => {
		const token = await tokenOf(house.people, 'chen');
		const used = async () => (await house.people.sessionOf(token)) !== undefined;
		for (let day = 0; day < 13; day++) {
			for (const hours of [11, 11, 2]) {
				house.pass({ hours });
				expect(await used(), `day ${day}`).toBe(true);
				await house.database.write(() => Promise.resolve());
			}
		}
		for (let hours = 0; hours < 22; hours += 11) {
			house.pass({ hours: 11 });
			expect(await used()).toBe(true);
			await house.database.write(() => Promise.resolve());
		}
		house.pass({ hours: 3 });
		expect(await used()).toBe(false);
		const idle = await tokenOf(house.people, 'chen');
		house.pass({ hours: 12 });
		expect(await house.people.sessionOf(idle)).toBeUndefined();
	});

	test('of a screen lasts over the holidays', async () => {
		const token = await tokenOf(house.people, 'wall');
		house.pass({ days: 44 });
		expect(await house.people.sessionOf(token)).toBeDefined();
	});

	test('is over once signed out: the token replayed opens nothing', async () => {
		const token = await tokenOf(house.people, 'chen');
		await house.people.signOut(token);
		expect(await house.people.sessionOf(token)).toBeUndefined();
	});

	test('ends with a new password and with the account, elsewhere and here', async () => {
		const token = await tokenOf(house.people, 'chen');
		const other = await tokenOf(house.people, 'chen');
		await house.people.signOutElsewhere('chen', token);
		expect(await house.people.sessionOf(other)).toBeUndefined();
		expect(await house.people.sessionOf(token)).toBeDefined();
		await house.people.setPassword({ account: 'chen', password: PASSWORD }, 'cli:test');
		expect(await house.people.sessionOf(token)).toBeUndefined();
		const again = await tokenOf(house.people, 'chen');
		await house.people.setDisabled({ account: 'chen', disabled: true, reason: null }, 'cli:test');
		expect(await house.people.sessionOf(again)).toBeUndefined();
		await house.people.setDisabled({ account: 'chen', disabled: false, reason: null }, 'cli:test');
		expect(await house.people.sessionOf(again)).toBeUndefined();
	});

	test('follows the role of the account at once', async () => {
		const token = await tokenOf(house.people, 'chen');
		await house.people.setRole({ account: 'chen', role: 'reader' }, 'web:admin');
		expect((await house.people.sessionOf(token))?.person).toMatchObject({
			role: 'reader',
			unit: null
		});
		expect(await lastChange()).toMatchObject({
			...{ actor: 'web:admin', action: 'user.role', subject: 'person chen' },
			detail: '{"role":"reader","unit":null,"was":{"role":"county_clerk","unit":"130921"}}'
		});
	});
});

test('a thousand wrong passwords at once lock the account after ten, are all written down, and the lock is logged', async () => {
	await house.people.add({ account: 'target', role: 'reader', password: PASSWORD }, 'cli:test');
	house.pass({ hours: 1 });
	const tries = Array.from({ length: 1000 }, (_, i) =>
		house.people.signIn(
			{ account: 'target', password: `wrong password ${i}` },
			{ ...HERE, address: `10.9.${i % 50}.1` }
		)
	);
	const answers = await Promise.all(tries);
	expect(
		answers.filter((answer) => 'problem' in answer && answer.problem === 'wrong')
	).toHaveLength(10);
	expect(await outcomes('target')).toEqual([
		{ outcome: 'locked', tries: 990 },
		{ outcome: 'wrong', tries: 10 }
	]);
	expect(await lastChange()).toMatchObject({
		actor: 'house',
		action: 'lock',
		subject: 'person target'
	});
	const right = { account: 'target', password: PASSWORD };
	expect(await house.people.signIn(right, HERE)).toEqual({ problem: 'locked', minutes: 15 });
	house.pass({ minutes: 16 });
	expect(await house.people.signIn(right, HERE)).toHaveProperty('session');
}, 60_000);

test('an address that tries many accounts is locked, others are not, and an administrator lifts a lock', async () => {
	house.pass({ hours: 1 });
	const from = { ...HERE, address: '10.66.0.1' };
	for (let i = 0; i < 50; i++)
		await house.people.signIn({ account: `guess-${i}`, password: PASSWORD }, from);
	const admin = { account: 'admin', password: PASSWORD };
	expect(await house.people.signIn(admin, from)).toHaveProperty('problem', 'locked');
	expect(await lastChange()).toMatchObject({ action: 'lock', subject: 'address 10.66.0.1' });
	expect(await house.people.signIn(admin, HERE)).toHaveProperty('session');
	const tries = Array.from({ length: 10 }, () =>
		house.people.signIn({ account: 'wall', password: 'no such password' }, HERE)
	);
	await Promise.all(tries);
	const wall = { account: 'wall', password: PASSWORD };
	expect(await house.people.signIn(wall, HERE)).toHaveProperty('problem', 'locked');
	await house.people.setPassword(wall, 'cli:test');
	expect(await house.people.signIn(wall, HERE)).toHaveProperty('session');
}, 60_000);

test('what people type for an account is not kept where it is none: it may be a password', async () => {
	const kept = await select<{ account: string | null }>(
		house.database,
		'select distinct account from sign_in order by account nulls last'
	);
	expect(kept.map(({ account }) => account)).toEqual([
		'admin',
		'chen',
		'gone',
		'target',
		'wall',
		null
	]);
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
