import { getWeek, getWeekYear, parseISO, startOfWeek } from 'date-fns';
import { addDays, dateRange, isoDate, type IsoDate } from './dates';
import { spoken } from './language';

/** Monday to Sunday; week 1 contains 1 January. ISO numbers differ in some years. */
const WEEKS = { weekStartsOn: 1, firstWeekContainsDate: 1 } as const;

/** A statistical week. */
export interface Week {
	/** `2021-W47` */
	id: string;
	year: number;
	number: number;
	/** Monday */
	from: IsoDate;
	/** Sunday */
	to: IsoDate;
	/** 2021年第47周, week 47 of 2021 */
	label: string;
	/** 第47周, week 47 */
	short: string;
	/** 11月15日—11月21日, 15 Nov – 21 Nov */
	dates: string;
}

/** The week a day lies in; 2020-12-28 lies in 2021-W01. */
export function weekOf(day: IsoDate): Week {
	const date = parseISO(day);
	const year = getWeekYear(date, WEEKS);
	const number = getWeek(date, WEEKS);
	const from = isoDate(startOfWeek(date, WEEKS));
	const to = addDays(from, 6);
	return {
		id: `${year}-W${String(number).padStart(2, '0')}`,
		year,
		number,
		from,
		to,
		label: spoken(`${year}年第${number}周`, `week ${number} of ${year}`),
		short: spoken(`第${number}周`, `week ${number}`),
		dates: dateRange(from, to)
	};
}

/** Reads `2021-W47`; null for other spellings and for weeks the year does not have. */
export function parseWeek(id: string): Week | null {
	const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(id) ?? [];
	if (!year || !number || year === '0000') return null;
	const week = weekOf(addDays(`${year}-01-01`, 7 * (Number(number) - 1)));
	return week.id === id ? week : null;
}

export function previousWeek(week: Week): Week {
	return weekOf(addDays(week.from, -7));
}

export function nextWeek(week: Week): Week {
	return weekOf(addDays(week.from, 7));
}

/** The `length` weeks that end with this one, oldest first. */
export function weeksUntil(week: Week, length: number): Week[] {
	return Array.from({ length }, (_, i) => weekOf(addDays(week.from, 7 * (i + 1 - length))));
}
