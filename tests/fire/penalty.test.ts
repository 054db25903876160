import { expect, test } from 'vitest';
import { FireHouse, type Alarm } from './fire-house';

const ON = { onDate: '2020-12-31' };
const DECEMBER = { dateFrom: '2020-12-01', dateTo: '2020-12-31', onDate: '2020-12-31' };
const GRACE: [string, string, string] = ['fire.penalty_grace_days', '10', '2019-01-01'];

function confirmed(count: number, alarm: Partial<Alarm> = {}): Alarm[] {
	return Array.from({ length: count }, () => ({ at: '2020-11-13 12:00', ...alarm }));
}

// Published: 雄县 15 of 18 fires penalised, 容城县 0 of 18.
test.each([
	[15, 18, 83.3],
	[0, 18, 0],
	[18, 18, 100]
])('%i penalised of %i confirmed is %d per cent', async (penalised, all, rate) => {
	const house = await FireHouse.open();
	await house.alarms(...confirmed(penalised, { penalty: 'fine' }), ...confirmed(all - penalised));
	expect(await house.unit('fire_penalty', ON, 'A')).toMatchObject({
		confirmed: all,
		penalised,
		unpenalised: all - penalised,
		penaltyRate: rate
	});
});

test('a fine and a detention on one fire count once; none is no penalty; a rejected alarm owes none', async () => {
	const house = await FireHouse.open();
	await house.alarms(
		...confirmed(1, { penalty: 'both' }),
		...confirmed(1, { penalty: 'detention' }),
		...confirmed(1, { penalty: 'none' }),
		...confirmed(1, { verdict: 'rejected', penalty: 'fine' })
	);
	expect(await house.unit('fire_penalty', ON, 'A')).toMatchObject({
		confirmed: 3,
		penalised: 2,
		unpenalised: 1,
		penaltyRate: 66.7
	});
});

test('a fire younger than the grace period is 办理中: neither penalised nor owed', async () => {
	const house = await FireHouse.open([GRACE]);
	await house.alarms(
		...confirmed(1, { at: '2020-12-20 12:00', verified: '2020-12-21 09:00' }),
		...confirmed(2, { at: '2020-12-20 12:00', verified: '2020-12-22 09:00' }),
		...confirmed(1, { at: '2020-12-30 12:00', verified: '2020-12-30 13:00', penalty: 'fine' })
	);
	expect(await house.unit('fire_county', DECEMBER, 'A')).toMatchObject({
		confirmed: 4,
		penalised: 1,
		inGrace: 2,
		unpenalised: 1,
		penaltyRate: 50,
		oldestUnpenalisedDays: 10
	});
});

test('without a grace period a fire of today is owed today', async () => {
	const house = await FireHouse.open([['fire.penalty_grace_days', '0', '2019-01-01']]);
	await house.alarms(...confirmed(1, { at: '2020-12-31 12:00', verified: '2020-12-31 13:00' }));
	expect(await house.unit('fire_penalty', ON, 'A')).toMatchObject({ inGrace: 0, unpenalised: 1 });
});

test('a penalty counts from its day, not before', async () => {
	const house = await FireHouse.open();
	await house.alarms(...confirmed(1, { penalty: 'fine', penalised: '2020-12-15 10:00' }));
	const before = await house.unit('fire_penalty', { onDate: '2020-12-14' }, 'A');
	const after = await house.unit('fire_penalty', { onDate: '2020-12-15' }, 'A');
	expect([before, after]).toMatchObject([
		{ penalised: 0, oldestUnpenalisedDays: 31 },
		{ penalised: 1, oldestUnpenalisedDays: null }
	]);
});

test('the oldest open case is counted in days; closing it takes it off the open ones, not off the unpenalised', async () => {
	const house = await FireHouse.open();
	await house.alarms(
		{ at: '2020-12-01 23:59', verdict: 'pending' },
		{ at: '2020-12-10 08:00', verified: '2020-12-11 00:01' },
		{
			at: '2020-12-05 08:00',
			verified: '2020-12-05 09:00',
			penalty: 'none',
			closed: '2020-12-06 09:00'
		},
		{ at: '2020-12-02 08:00', verdict: 'rejected' }
	);
	expect(await house.unit('fire_county', DECEMBER, 'A')).toMatchObject({
		open: 2,
		oldestOpenDays: 30,
		unpenalised: 2,
		oldestUnpenalisedDays: 26
	});
});

test('what happened after the day of judgement is not yet known', async () => {
	const house = await FireHouse.open();
	await house.alarms(...confirmed(1), ...confirmed(1, { at: '2021-01-01 00:00' }));
	expect(await house.unit('fire_penalty', ON, 'A')).toMatchObject({ confirmed: 1 });
});

test('without any alarm every unit stands with zero and no rate', async () => {
	const house = await FireHouse.open();
	const found = await house.read('fire_penalty', ON);
	expect(found.map((row) => [row.areaCode, row.confirmed, row.penaltyRate]).sort()).toEqual([
		['A', 0, null],
		['B', 0, null],
		['C', 0, null]
	]);
});
