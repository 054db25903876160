import { expect, test } from 'vitest';
import { FireHouse } from './fire-house';

const HOUR_17: [string, string, string, string?] = ['fire.day_closes_hour', '17', '2019-01-01'];

async function dayOf(house: FireHouse, at: string): Promise<string | undefined> {
	await house.alarms({ no: at, at });
	const cases = await house.read('fire_alarms', { dateFrom: '2018-12-01', dateTo: '2021-12-31' });
	return cases.find((row) => row.alarmNo === at)?.fireDay;
}

test.each([
	['2019-03-22 16:59:59', '2019-03-22'],
	['2019-03-22 17:00:00', '2019-03-23'],
	['2019-03-22 23:59:59', '2019-03-23'],
	['2019-03-23 00:00:00', '2019-03-23'],
	['2019-12-31 17:00:00', '2020-01-01']
])('with the day closing at 17:00, %s belongs to %s', async (at, day) => {
	expect(await dayOf(await FireHouse.open([HOUR_17]), at)).toBe(day);
});

test.each([
	['2019-03-22 00:00:00', '2019-03-22'],
	['2019-03-22 23:59:59', '2019-03-22']
])('with the calendar day, %s belongs to %s', async (at, day) => {
	const house = await FireHouse.open([['fire.day_closes_hour', '24', '2019-01-01']]);
	expect(await dayOf(house, at)).toBe(day);
});

test('without a setting the day is the calendar day, and says so', async () => {
	const house = await FireHouse.open();
	expect(await dayOf(house, '2019-03-22 17:00:00')).toBe('2019-03-22');
	const [day] = await house.read('fire_statistical_days', {
		dateFrom: '2019-03-22',
		dateTo: '2019-03-22'
	});
	expect(day?.closesHour).toBe(24);
});

test('when the hour changes, no moment falls between the days and none into two', async () => {
	const house = await FireHouse.open([
		['fire.day_closes_hour', '17', '2019-01-01', '2020-06-15'],
		['fire.day_closes_hour', '24', '2020-06-16']
	]);
	expect(await dayOf(house, '2020-06-15 16:59:59')).toBe('2020-06-15');
	expect(await dayOf(house, '2020-06-15 17:00:00')).toBe('2020-06-16');
	expect(await dayOf(house, '2020-06-16 23:59:59')).toBe('2020-06-16');
	expect(await dayOf(house, '2020-06-17 00:00:00')).toBe('2020-06-17');
	const days = await house.read('fire_statistical_days', {
		dateFrom: '2020-06-14',
		dateTo: '2020-06-18'
	});
	expect(
		days.sort((a, b) => a.day.localeCompare(b.day)).map((d) => [d.opensAt, d.closesAt])
	).toEqual([
		['2020-06-13 17:00:00', '2020-06-14 17:00:00'],
		['2020-06-14 17:00:00', '2020-06-15 17:00:00'],
		['2020-06-15 17:00:00', '2020-06-17 00:00:00'],
		['2020-06-17 00:00:00', '2020-06-18 00:00:00'],
		['2020-06-18 00:00:00', '2020-06-19 00:00:00']
	]);
});

test('a day asked for alone has what the same day has in a month', async () => {
	const house = await FireHouse.open([HOUR_17]);
	await house.alarms(
		{ at: '2019-03-21 16:59:00' },
		{ at: '2019-03-21 17:00:00' },
		{ at: '2019-03-22 16:59:00' },
		{ at: '2019-03-22 17:00:00' }
	);
	const day = { dateFrom: '2019-03-22', dateTo: '2019-03-22' };
	const month = { dateFrom: '2019-03-01', dateTo: '2019-03-31' };
	const [alone] = await house.read('fire_alarm_days', day);
	const inMonth = (await house.read('fire_alarm_days', month)).find((d) => d.day === '2019-03-22');
	expect(alone?.pushed).toBe(2);
	expect(inMonth).toEqual(alone);
});
