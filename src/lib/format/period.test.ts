import { expect, test } from 'vitest';
import {
	nextPeriod,
	parsePeriod,
	periodOf,
	periodsWithin,
	previousPeriod,
	samePeriodLastYear
} from './period';

test.each([
	['2021-11', 'month', '2021-11-01', '2021-11-30', '2021年11月', '11月'],
	['2020-02', 'month', '2020-02-01', '2020-02-29', '2020年2月', '2月'],
	['2021-01--11', 'year_to_date', '2021-01-01', '2021-11-30', '2021年1—11月', '1—11月'],
	['2021-Q4', 'quarter', '2021-10-01', '2021-12-31', '2021年第四季度', '第四季度'],
	['2021-H2', 'half', '2021-07-01', '2021-12-31', '2021年下半年', '下半年'],
	['2021', 'year', '2021-01-01', '2021-12-31', '2021年', '2021年']
] as const)('%s is a %s from %s to %s', (id, kind, from, to, label, short) => {
	expect(parsePeriod(id)).toEqual({ id, kind, from, to, label, short });
	expect(periodOf(kind, to)).toEqual(parsePeriod(id));
});

test.each(['2021-13', '2021-00', '2021-1', '2021-Q5', '2021-H0', '21', '0021', '2021-02--11', ''])(
	'%s is not a period',
	(id) => expect(parsePeriod(id)).toBeNull()
);

function stepped(step: typeof previousPeriod, id: string): string | undefined {
	const period = parsePeriod(id);
	return period ? step(period)?.id : 'no such period';
}

test.each([
	['2021-01', '2020-12', '2021-02', '2020-01'],
	['2021-01--11', '2021-01--10', '2021-01--12', '2020-01--11'],
	['2021-01--01', undefined, '2021-01--02', '2020-01--01'],
	['2021-01--12', '2021-01--11', undefined, '2020-01--12'],
	['2021-Q1', '2020-Q4', '2021-Q2', '2020-Q1'],
	['2021-H1', '2020-H2', '2021-H2', '2020-H1'],
	['2021', '2020', '2022', '2020']
])('before %s comes %s, after it %s, a year earlier %s', (id, previous, next, lastYear) => {
	expect(stepped(previousPeriod, id)).toBe(previous);
	expect(stepped(nextPeriod, id)).toBe(next);
	expect(stepped(samePeriodLastYear, id)).toBe(lastYear);
});

test('the periods between two days come newest first', () => {
	const ids = (kind: Parameters<typeof periodsWithin>[0]) =>
		periodsWithin(kind, '2020-11-20', '2021-02-03').map((period) => period.id);
	expect(ids('month')).toEqual(['2021-02', '2021-01', '2020-12', '2020-11']);
	expect(ids('year_to_date')).toEqual(['2021-01--02', '2021-01--01', '2020-01--12', '2020-01--11']);
	expect(ids('quarter')).toEqual(['2021-Q1', '2020-Q4']);
	expect(ids('half')).toEqual(['2021-H1', '2020-H2']);
	expect(ids('year')).toEqual(['2021', '2020']);
});

test('any span of days is a period of its own', () => {
	const span = parsePeriod('2021-11-03--2021-11-20');
	expect(span).toMatchObject({ kind: 'span', from: '2021-11-03', to: '2021-11-20' });
	if (!span) throw new Error('it is a period');
	expect(previousPeriod(span)?.id).toBe('2021-10-16--2021-11-02');
	expect(nextPeriod(span)?.id).toBe('2021-11-21--2021-12-08');
	expect(samePeriodLastYear(span).id).toBe('2020-11-03--2020-11-20');
	for (const none of ['2021-11-20--2021-11-03', '2021-02-30--2021-03-01', '2021-11-03--'])
		expect(parsePeriod(none)).toBeNull();
});
