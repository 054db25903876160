import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { select } from '../support/database';
import { lastChange, PASSWORD, staffedHouse, tokenOf, type PeopleHouse } from './people-house';

let house: PeopleHouse;
beforeAll(async () => {
	house = await staffedHouse();
});
afterAll(() => house.database.close());

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
		expect(await lastChange(house)).toMatchObject({
			...{ actor: 'web:admin', action: 'user.role', subject: 'person chen' },
			detail: '{"role":"reader","unit":null,"was":{"role":"county_clerk","unit":"130921"}}'
		});
	});
});
