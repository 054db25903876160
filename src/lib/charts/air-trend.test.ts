import { expect, test } from 'vitest';
import { words } from '$lib/words';
import { airTrend } from './air-trend';
import { renderSvg } from './render';

/** What stands at the axis of days from one to another. */
function labels(from: string, to: string): string[] {
	const trend = [];
	for (let at = Date.parse(from); at <= Date.parse(to); at += 24 * 3600 * 1000) {
		const day = new Date(at).toISOString().slice(0, 10);
		trend.push({ day, median: 80, highest: 120 });
	}
	const svg = renderSvg(airTrend(trend, words()), 1152, 240);
	return [...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text ?? '');
}

test('a year is read by its months, a month by its days', () => {
	const year = labels('2021-01-01', '2021-12-31');
	expect(year.filter((text) => text.endsWith('月'))).toHaveLength(12);
	const month = labels('2021-11-01', '2021-11-30');
	expect(month.filter((text) => text.endsWith('月'))).toEqual([]);
	expect(month).toContain('15');
});
