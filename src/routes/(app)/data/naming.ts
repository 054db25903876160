import { dateRange, longDate } from '$lib/format/dates';

/** The file without its folder: shipped files are named with it, which a list has no room for. */
export function fileOf(path: string): string {
	return path.split('/').at(-1) ?? path;
}

/** First to last day, or the one day; null when the rows have none. */
export function daysOf(from: string | null, to: string | null): string | null {
	if (!from || !to) return null;
	return from === to ? longDate(from) : dateRange(from, to, true);
}

/** An instant of the log to the minute: `2021-11-30 10:02`. */
export function minute(instant: string): string {
	return instant.slice(0, 16);
}
