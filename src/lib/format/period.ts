import { addMonths, addYears, getMonth, getYear, lastDayOfMonth, parseISO } from 'date-fns';
import {
	addDays,
	dateRange,
	daysBetween,
	isDate,
	englishMonth,
	isoDate,
	type IsoDate
} from './dates';
import { spoken } from './language';

/** Periods of the calendar, that follow each other. */
export type CalendarKind = 'month' | 'year_to_date' | 'quarter' | 'half' | 'year';
/** `span`: any days. */
export type PeriodKind = CalendarKind | 'span';

/** Days that a ranking or a statistic is asked for: whole months, or any span of days. */
export interface Period {
	/** `2021-11`, `2021-01--11` (months 1 to 11), `2021-Q4`, `2021-H2`, `2021`, `2021-11-03--2021-11-20` */
	id: string;
	kind: PeriodKind;
	from: IsoDate;
	to: IsoDate;
	/** 2021年11月, 2021年1—11月, 2021年第四季度, 2021年下半年, 2021年; Nov 2021, Jan–Nov 2021, Q4 2021, H2 2021, 2021 */
	label: string;
	/** The label without its year where it has a part of one: 11月, 1—11月, 第四季度, 下半年, 2021年 */
	short: string;
}

const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度'];
const HALVES = ['上半年', '下半年'];

/** Months a period of this kind lasts and moves by; a year to date lasts as long as it says. */
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** Reads a period's id; null when there is no such period. */
export function parsePeriod(id: string): Period | null {
	const [from = '', to = '', ...more] = id.split('--');
	if (isDate(from) && isDate(to) && from <= to && more.length === 0) return daySpan(from, to);
	const match = /^([1-9]\d{3})(?:-(?:(\d{2})|01--(\d{2})|Q([1-4])|H([12])))?$/.exec(id);
	if (!match) return null;
	const [year, month, until, quarter, half] = match.slice(1).map(Number);
	const made =
		match[2] !== undefined
			? months('month', Number(year), Number(month))
			: match[3] !== undefined
				? months('year_to_date', Number(year), Number(until))
				: match[4] !== undefined
					? months('quarter', Number(year), Number(quarter))
					: match[5] !== undefined
						? months('half', Number(year), Number(half))
						: months('year', Number(year), 1);
	return made?.id === id ? made : null;
}

/** Any days, both ends counted. */
export function daySpan(from: IsoDate, to: IsoDate): Period {
	const label = dateRange(from, to, true);
	return { id: `${from}--${to}`, kind: 'span', from, to, label, short: label };
}

/** The n-th period of a kind in a year; a year to date is counted by its last month. */
function months(kind: CalendarKind, year: number, n: number): Period | null {
	const first = kind === 'year_to_date' ? 1 : (n - 1) * MONTHS[kind] + 1;
	const last = kind === 'year_to_date' ? n : first + MONTHS[kind] - 1;
	if (first < 1 || last < first || last > 12) return null;
	const short = shortLabel(kind, year, n);
	return {
		id: periodId(kind, year, n),
		kind,
		from: `${year}-${two(first)}-01`,
		to: isoDate(lastDayOfMonth(parseISO(`${year}-${two(last)}-01`))),
		label: kind === 'year' ? short : spoken(`${year}年${short}`, `${short} ${year}`),
		short
	};
}

function periodId(kind: CalendarKind, year: number, n: number): string {
	if (kind === 'year') return `${year}`;
	if (kind === 'quarter') return `${year}-Q${n}`;
	if (kind === 'half') return `${year}-H${n}`;
	return kind === 'month' ? `${year}-${two(n)}` : `${year}-01--${two(n)}`;
}

function shortLabel(kind: CalendarKind, year: number, n: number): string {
	if (kind === 'year') return spoken(`${year}年`, `${year}`);
	if (kind === 'quarter') return spoken(QUARTERS[n - 1] ?? '', `Q${n}`);
	if (kind === 'half') return spoken(HALVES[n - 1] ?? '', `H${n}`);
	return kind === 'month' || n === 1
		? spoken(`${n}月`, englishMonth(n))
		: spoken(`1—${n}月`, `Jan–${englishMonth(n)}`);
}

function two(n: number): string {
	return String(n).padStart(2, '0');
}

/** The period of a kind that a day lies in; a year to date ends with the day's month. */
export function periodOf(kind: CalendarKind, day: IsoDate): Period {
	const date = parseISO(day);
	const month = getMonth(date) + 1;
	const n = kind === 'year_to_date' ? month : Math.ceil(month / MONTHS[kind]);
	const period = months(kind, getYear(date), n);
	if (!period) throw new Error(`no ${kind} holds ${day}: give a day of the calendar`);
	return period;
}

/** The period before: last month for a month; 1—10 for 1—11, null before 1—1; as many days for a span. */
export function previousPeriod(period: Period): Period | null {
	return shifted(period, -1);
}

/** The period after; null after 1—12. */
export function nextPeriod(period: Period): Period | null {
	return shifted(period, 1);
}

function shifted(period: Period, steps: number): Period | null {
	const { kind, to } = period;
	if (kind === 'span') {
		const days = steps * (daysBetween(period.from, to) + 1);
		return daySpan(addDays(period.from, days), addDays(to, days));
	}
	const size = kind === 'year_to_date' ? 1 : MONTHS[kind];
	const moved = periodOf(kind, isoDate(addMonths(parseISO(`${to.slice(0, 7)}-01`), steps * size)));
	const sameYear = moved.from.slice(0, 4) === period.from.slice(0, 4);
	return kind === 'year_to_date' && !sameYear ? null : moved;
}

/** The same months, or days, a year earlier, for 同比. */
export function samePeriodLastYear(period: Period): Period {
	if (period.kind === 'span') {
		const [from, to] = [period.from, period.to].map((day) => isoDate(addYears(parseISO(day), -1)));
		return daySpan(from ?? period.from, to ?? period.to);
	}
	return periodOf(period.kind, `${Number(period.to.slice(0, 4)) - 1}-${period.to.slice(5, 7)}-01`);
}

/** Every period of a kind that touches the days from..to, newest first; spans can't be counted. */
export function periodsWithin(kind: PeriodKind, from: IsoDate, to: IsoDate): Period[] {
	if (kind === 'span') return [];
	const size = kind === 'year_to_date' ? 1 : MONTHS[kind];
	const found: Period[] = [];
	for (let day = to.slice(0, 7) + '-01'; ;) {
		const period = periodOf(kind, day);
		if (period.to < from) return found;
		found.push(period);
		day = isoDate(addMonths(parseISO(day), -size));
	}
}

/** The newest month that is over on a day; the month a monthly notice is about. */
export function lastFullMonth(day: IsoDate): Period {
	const month = periodOf('month', day);
	return month.to <= day ? month : (previousPeriod(month) ?? month);
}
