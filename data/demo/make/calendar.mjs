/** Days as whole numbers since 1970-01-01, without time zone. */

const DAY_MS = 86_400_000;

export const dayOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
export const isoOf = (day) => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const FIRST_DAY = dayOf('2019-01-01');
export const LAST_DAY = dayOf('2021-12-31');
export const YEARS = [2019, 2020, 2021];

export const yearOf = (day) => Number(isoOf(day).slice(0, 4));
/** 1 to 12. */
export const monthOf = (day) => Number(isoOf(day).slice(5, 7));
export const monthKey = (day) => isoOf(day).slice(0, 7);

/** Every day from `from` to `to`, both included. */
export function days(from, to) {
	return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Last day of the month that lies `months` after the month of `iso`. */
export function monthEnd(iso, months = 0) {
	const [year, month] = iso.split('-').map(Number);
	return isoOf(Date.UTC(year, month + months, 0) / DAY_MS);
}

/** The same day of the month `months` later, or the last day of that month when it has no such day. */
export function addMonths(iso, months) {
	const end = monthEnd(iso, months);
	const day = Math.min(Number(iso.slice(8)), Number(end.slice(8)));
	return `${end.slice(0, 8)}${String(day).padStart(2, '0')}`;
}

export const addDays = (iso, count) => isoOf(dayOf(iso) + count);

/** Value on a day of a curve given by twelve mid-month values, straight lines between them. */
export function seasonal(curve, day) {
	const month = monthOf(day);
	const offset = (Number(isoOf(day).slice(8)) - 15) / 30;
	const neighbour = offset < 0 ? (month + 10) % 12 : month % 12;
	const here = curve[month - 1];
	return here + (curve[neighbour] - here) * Math.abs(offset);
}

/** `2020-01-07` as an office prints it in 2020: `2020/1/7`. */
export const slashed = (iso) => iso.split('-').map(Number).join('/');

/** Minutes of the day as `H:MM`, the hour padded to two digits when asked. */
export function clock(minutes, padded) {
	const hour = String(Math.floor(minutes / 60));
	return `${padded ? hour.padStart(2, '0') : hour}:${String(minutes % 60).padStart(2, '0')}`;
}
