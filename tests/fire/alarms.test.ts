import { expect, test } from 'vitest';
import { FireHouse, type Alarm } from './fire-house';

const MARCH = { dateFrom: '2019-03-01', dateTo: '2019-03-31', onDate: '2019-04-30' };

/** So many alarms of a unit with a verdict, at noon of a day. */
function some(count: number, alarm: Partial<Alarm>): Alarm[] {
	return Array.from({ length: count }, () => ({ at: '2019-03-22 12:00', ...alarm }));
}

// Published: Cangzhou 14 of 27 (51.85 %), 4 of 24 (cut to 16.6 there), 8 of 9 (88.88), 119 of 123 (96.74).
test.each([
	[14, 27, 51.85],
	[4, 24, 16.67],
	[8, 9, 88.89],
	[119, 123, 96.75],
	[1, 800, 0.12],
	[3, 800, 0.38],
	[0, 5, 0],
	[14, 14, 100]
])(
	'%i confirmed of %i pushed is a verification rate of %d per cent',
	async (confirmed, pushed, rate) => {
		const house = await FireHouse.open();
		await house.alarms(
			...some(confirmed, {}),
			...some(pushed - confirmed, { verdict: 'rejected' })
		);
		expect(await house.unit('fire_county', MARCH, 'A')).toMatchObject({
			pushed,
			confirmed,
			rejected: pushed - confirmed,
			verificationRate: rate
		});
	}
);

test('pushed is the sum of the verdicts, a unit without an alarm is shown with zero, the city totals all', async () => {
	const house = await FireHouse.open();
	await house.alarms(
		...some(2, { verdict: 'confirmed' }),
		...some(3, { verdict: 'rejected' }),
		...some(1, { verdict: 'outside' }),
		...some(1, { verdict: 'pending' }),
		...some(1, { area: 'C', verdict: 'confirmed' })
	);
	const counts = { pushed: 7, confirmed: 2, rejected: 3, outside: 1, pending: 1 };
	expect(await house.unit('fire_county', MARCH, 'A')).toMatchObject(counts);
	expect(await house.unit('fire_county', MARCH, 'B')).toMatchObject({
		pushed: 0,
		confirmed: 0,
		verificationRate: null,
		penaltyRate: null
	});
	expect(await house.unit('fire_county', MARCH, 'C')).toMatchObject({ pushed: 8, confirmed: 3 });
});

test('审核 outranks 实况 however late it comes, then the newer batch, then the later line', async () => {
	const house = await FireHouse.open();
	const at = '2019-03-22 12:00';
	await house.alarms(
		{ no: 'x', at, verdict: 'confirmed', status: '审核', batch: 1 },
		{ no: 'x', at, verdict: 'pending', status: '实况', batch: 2 },
		{ no: 'y', at, verdict: 'pending', batch: 1 },
		{ no: 'y', at, verdict: 'rejected', batch: 2 },
		{ no: 'z', at, verdict: 'pending', batch: 3 },
		{ no: 'z', at, verdict: 'outside', batch: 3 }
	);
	expect(await house.unit('fire_county', MARCH, 'A')).toMatchObject({
		pushed: 3,
		confirmed: 1,
		rejected: 1,
		outside: 1,
		pending: 0
	});
});

test('a withdrawn batch gives way to the one before it', async () => {
	const house = await FireHouse.open();
	const at = '2019-03-22 12:00';
	await house.alarms({ no: 'x', at, verdict: 'confirmed', batch: 1 });
	await house.alarms({ no: 'x', at, verdict: 'rejected', batch: 2 });
	await house.run('insert into withdrawal values (2, 1)');
	expect(await house.unit('fire_county', MARCH, 'A')).toMatchObject({ confirmed: 1, rejected: 0 });
});

test('a correction that moves an alarm to another month takes it out of the first', async () => {
	const house = await FireHouse.open();
	await house.alarms({ no: 'x', at: '2019-03-31 12:00', batch: 1 });
	await house.alarms({ no: 'x', at: '2019-04-01 12:00', batch: 2 });
	const april = { ...MARCH, dateFrom: '2019-04-01', dateTo: '2019-04-30' };
	expect(await house.unit('fire_county', MARCH, 'A')).toMatchObject({ pushed: 0 });
	expect(await house.unit('fire_county', april, 'A')).toMatchObject({ pushed: 1 });
});

test('causes are counted apart from verdicts, a cause that is not stated too', async () => {
	const house = await FireHouse.open();
	await house.alarms(
		...some(2, { cause: '杂草' }),
		...some(1, { cause: '杂草', verdict: 'rejected' }),
		...some(1, { cause: '误报', verdict: 'rejected' }),
		...some(1, { verdict: 'pending' })
	);
	expect(await house.read('fire_causes', { dateFrom: '2019-03-01', dateTo: '2019-03-31' })).toEqual(
		[
			{ cause: '杂草', pushed: 3, confirmed: 2, rejected: 1 },
			{ cause: '误报', pushed: 1, confirmed: 0, rejected: 1 },
			{ cause: null, pushed: 1, confirmed: 0, rejected: 0 }
		]
	);
});
