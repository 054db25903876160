import { waterYearWords } from '$lib/words/apart/water-year';
import { longDate } from '$lib/format/dates';
import { fixed } from '$lib/format/numbers';
import type { WaterYear } from '$lib/server/reports/water-year';
import type { Clause } from '$lib/words';

/** The finding of the year so far. */
export function leadOf({ sections, period }: WaterYear): readonly Clause[] {
	const met = sections.filter(({ status }) => status === 'met').length;
	const failed = sections.filter(({ status }) => status === 'failed').length;
	if (sections.every(({ class: value }) => value === null))
		return waterYearWords().none(period.label);
	return waterYearWords().lead(met, met + failed, failed);
}

export function kickerOf({ period, unfinished, until }: WaterYear): string {
	return waterYearWords().kicker(period.label, unfinished ? longDate(until) : null);
}

/** Shares of Ⅰ to Ⅲ and of worse than Ⅴ with the city's marks beside them. */
export function sharesText({ city, goals }: WaterYear): { text: string; bad: boolean }[] {
	if (!city || city.shareGood === null || city.shareBad === null) return [];
	const y = waterYearWords();
	const plain = (value: number) => fixed(value, value % 1 === 0 ? 0 : 1);
	return [
		{
			text:
				y.share(y.good, fixed(city.shareGood, 1)) +
				(goals.good === null ? y.noGoal : y.atLeast(plain(goals.good))),
			bad: goals.good !== null && city.shareGood < goals.good
		},
		{
			text:
				y.share(y.bad, fixed(city.shareBad, 1)) +
				(goals.bad === null ? y.noGoal : y.atMost(plain(goals.bad))),
			bad: goals.bad !== null && city.shareBad > goals.bad
		}
	];
}
