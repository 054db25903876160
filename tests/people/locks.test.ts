import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyChain } from '$lib/server/database/chain';
import { select } from '../support/database';
import { HERE, lastChange, PASSWORD, staffedHouse, type PeopleHouse } from './people-house';

let house: PeopleHouse;
beforeAll(async () => {
	house = await staffedHouse();
});
afterAll(() => house.database.close());

const outcomes = (account: string) =>
	select<{ outcome: string; tries: number }>(
		house.database,
		`select outcome, count(*) as tries from sign_in where account = $account group by outcome order by outcome`,
		{ account }
	);

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
	expect(await lastChange(house)).toMatchObject({
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
	expect(await lastChange(house)).toMatchObject({ action: 'lock', subject: 'address 10.66.0.1' });
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
	expect(kept.map(({ account }) => account)).toEqual(['admin', 'gone', 'target', 'wall', null]);
});

test('all of it is in the chain of the log', async () => {
	const connection = await house.database.connect();
	expect((await verifyChain(connection)).broken).toBeNull();
	connection.closeSync();
});
