import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, weekday } from './dates';
import { nextWeek, parseWeek, previousWeek, weekOf, weeksUntil } from './week';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n));

test('the week with 1 January is week 1, also of the days before it', () => {
	expect(weekOf('2020-12-28').id).toBe('2021-W01');
	expect(weekOf('2021-01-03').id).toBe('2021-W01');
	expect(weekOf('2021-01-04').id).toBe('2021-W02');
	expect(weekOf('2021-11-21')).toMatchObject({
		id: '2021-W47',
		from: '2021-11-15',
		to: '2021-11-21',
		label: '2021年第47周',
		short: '第47周',
		dates: '11月15日—11月21日'
	});
});

test.each(['2020-W53', '2021-W53', '2021-W00', '2021-W99', '2021-W7', '2021W07', '0000-W01', ''])(
	'%s is not a week',
	(id) => expect(parseWeek(id)).toBeNull()
);

test('a year that ends on a Sunday has a week 53', () => {
	expect(parseWeek('2023-W53')?.to).toBe('2023-12-31');
});

test('every day lies in the week that its id reads back to', () => {
	fc.assert(
		fc.property(anyDay, (day) => {
			const week = weekOf(day);
			expect(parseWeek(week.id)).toEqual(week);
			expect(week.from <= day && day <= week.to).toBe(true);
			expect(weekday(week.from)).toBe('星期一');
			expect(daysBetween(week.from, week.to)).toBe(6);
		})
	);
});

test('weeks follow each other without gap, and every year has 52 or 53 of them', () => {
	fc.assert(
		fc.property(anyDay, (day) => {
			const week = weekOf(day);
			const next = nextWeek(week);
			expect(next.from).toBe(addDays(week.to, 1));
			expect(next.number === week.number + 1 || (next.number === 1 && week.number >= 52)).toBe(
				true
			);
			expect(previousWeek(next)).toEqual(week);
			expect(weekOf(`${week.year}-01-01`).number).toBe(1);
		})
	);
});

test('the last eight weeks are named oldest first', () => {
	const week = weekOf('2021-01-20');
	expect(weeksUntil(week, 8).map((one) => one.id)).toEqual([
		'2020-W49',
		'2020-W50',
		'2020-W51',
		'2020-W52',
		'2021-W01',
		'2021-W02',
		'2021-W03',
		'2021-W04'
	]);
});
