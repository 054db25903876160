import {
	addDays as add,
	differenceInCalendarDays,
	formatISO,
	getDate,
	getDay,
	getMonth,
	getYear,
	isValid,
	parseISO
} from 'date-fns';
import { spoken } from './language';
import { NONE } from './numbers';

/** A calendar day as `2021-11-30`. Days are text: an instant would move with the time zone. */
export type IsoDate = string;

const WEEKDAYS = '日一二三四五六';
const ENGLISH_WEEKDAYS = [
	'Sunday',
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday'
];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The short English name of a month, 1 to 12. */
export function englishMonth(month: number): string {
	return MONTHS[month - 1] ?? '';
}

/** Whether the text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** 2021年11月30日, 30 Nov 2021; null is —. */
export function longDate(day: IsoDate | null | undefined): string {
	if (!day) return NONE;
	const date = parseISO(day);
	const [year, month, dayOfMonth] = [getYear(date), getMonth(date) + 1, getDate(date)];
	return spoken(
		`${year}年${month}月${dayOfMonth}日`,
		`${dayOfMonth} ${englishMonth(month)} ${year}`
	);
}

/** 11月30日, 30 Nov; null is —. */
export function monthDay(day: IsoDate | null | undefined): string {
	if (!day) return NONE;
	const date = parseISO(day);
	const [month, dayOfMonth] = [getMonth(date) + 1, getDate(date)];
	return spoken(`${month}月${dayOfMonth}日`, `${dayOfMonth} ${englishMonth(month)}`);
}

/** 11月16日—11月22日, 16 Nov – 22 Nov; the year is named where the two differ, or always with `withYear`. */
export function dateRange(from: IsoDate, to: IsoDate, withYear = false): string {
	const until = spoken('—', ' – ');
	if (from.slice(0, 4) !== to.slice(0, 4)) return longDate(from) + until + longDate(to);
	return spoken(
		`${withYear ? longDate(from) : monthDay(from)}${until}${monthDay(to)}`,
		`${monthDay(from)}${until}${withYear ? longDate(to) : monthDay(to)}`
	);
}

/** 星期二, Tuesday. */
export function weekday(day: IsoDate): string {
	const at = getDay(parseISO(day));
	return spoken(`星期${WEEKDAYS.charAt(at)}`, ENGLISH_WEEKDAYS[at] ?? '');
}

/** Calendar days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
	return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** The day `days` later, or earlier when negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
	return isoDate(add(parseISO(day), days));
}

/** The calendar day of a local date. */
export function isoDate(date: Date): IsoDate {
	return formatISO(date, { representation: 'date' });
}
