import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dateRange, daysBetween, isDate, longDate, monthDay, weekday } from './dates';

test('days print as the papers do', () => {
	expect(longDate('2021-11-30')).toBe('2021年11月30日');
	expect(monthDay('2021-01-05')).toBe('1月5日');
	expect(weekday('2021-12-28')).toBe('星期二');
	expect(longDate(null)).toBe('—');
});

test('a range names the year where its ends differ', () => {
	expect(dateRange('2021-11-16', '2021-11-22')).toBe('11月16日—11月22日');
	expect(dateRange('2021-11-16', '2021-11-22', true)).toBe('2021年11月16日—11月22日');
	expect(dateRange('2020-12-28', '2021-01-03')).toBe('2020年12月28日—2021年1月3日');
});

test.each(['2021-02-30', '2021-2-3', '2021-11', 'today', '', '2021-11-30T00:00'])(
	'%s is not a day',
	(text) => expect(isDate(text)).toBe(false)
);

test.each(['Asia/Shanghai', 'UTC', 'America/Sao_Paulo', 'America/New_York'])(
	'days add up in the time zone %s',
	(zone) => {
		const before = process.env['TZ'];
		process.env['TZ'] = zone;
		const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1999-12-31', n));
		fc.assert(
			fc.property(day, fc.integer({ min: -9000, max: 9000 }), (from, days) => {
				const to = addDays(from, days);
				expect(isDate(to)).toBe(true);
				expect(daysBetween(from, to)).toBe(days);
			}),
			{ numRuns: 300 }
		);
		process.env['TZ'] = before;
	}
);
