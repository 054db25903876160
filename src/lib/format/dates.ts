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
import { NONE } from './numbers';

/** A calendar day as `2021-11-30`. Days are text: an instant would move with the time zone. */
export type IsoDate = string;

const WEEKDAYS = '日一二三四五六';

/** Whether the text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** 2021年11月30日; null is —. */
export function longDate(day: IsoDate | null | undefined): string {
	if (!day) return NONE;
	const date = parseISO(day);
	return `${getYear(date)}年${getMonth(date) + 1}月${getDate(date)}日`;
}

/** 11月30日; null is —. */
export function monthDay(day: IsoDate | null | undefined): string {
	if (!day) return NONE;
	const date = parseISO(day);
	return `${getMonth(date) + 1}月${getDate(date)}日`;
}

/** 11月16日—11月22日; the year is named where the two differ, or always with `withYear`. */
export function dateRange(from: IsoDate, to: IsoDate, withYear = false): string {
	if (from.slice(0, 4) !== to.slice(0, 4)) return `${longDate(from)}—${longDate(to)}`;
	return `${withYear ? longDate(from) : monthDay(from)}—${monthDay(to)}`;
}

/** 星期二. */
export function weekday(day: IsoDate): string {
	return `星期${WEEKDAYS.charAt(getDay(parseISO(day)))}`;
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
