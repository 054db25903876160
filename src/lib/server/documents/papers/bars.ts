import { MOST_BARS, type Bar } from '$lib/charts/paper-bars';
import type { PaperChart } from '../paper';

/** A chart of bars; none where there are no two to compare, nothing but zeros, or too many to read. */
export function barsOf(
	caption: string,
	bars: readonly Bar[],
	{ digits = 0, unit = '' } = {}
): PaperChart[] {
	const flat = bars.every(({ value }) => value === 0);
	if (bars.length < 2 || bars.length > MOST_BARS || flat) return [];
	return [{ type: 'chart', caption, bars, digits, unit }];
}
