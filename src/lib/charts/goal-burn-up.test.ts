import { expect, test } from 'vitest';
import type { BurnUp } from '$lib/server/reports/goal-burn-up';
import { goalsWords } from '$lib/words/apart/goals';
import { goalBurnUp } from './goal-burn-up';

interface Labelled {
	value?: [day: string, amount: number];
	label?: { show: boolean; offset?: [number, number] };
}

/** Points of what was due and of what was done that carry a label. */
function labelled(burnUp: BurnUp, asof: string) {
	const { series } = goalBurnUp(burnUp, asof, false, goalsWords());
	const [due = [], done = []] = (series as { data: Labelled[] }[]).map(({ data }) =>
		data.filter(({ label }) => label?.show)
	);
	return { due: due.map(({ value }) => value?.[0]), done: done.map(({ label }) => label?.offset) };
}

const burnUp = (done: number, ...due: [day: string, amount: number][]): BurnUp => ({
	...{ unit: '个', planned: 101, fromMilestones: true },
	done: [
		{ day: '2021-01-20', amount: 5 },
		{ day: '2021-12-31', amount: done }
	],
	due: due.map(([day, amount]) => ({ day, amount, past: day <= '2021-12-31' }))
});

test('of two steps whose labels would stand on each other the later one is labelled', () => {
	const steps: [string, number][] = [
		['2021-03-31', 35],
		['2021-12-20', 99],
		['2021-12-31', 101]
	];
	expect(labelled(burnUp(99, ...steps), '2021-12-31').due).toEqual(['2021-03-31', '2021-12-31']);
	const apart: [string, number][] = [
		['2021-12-20', 50],
		['2021-12-31', 101]
	];
	expect(labelled(burnUp(99, ...apart), '2021-12-31').due).toEqual(['2021-12-20', '2021-12-31']);
});

test('what is done stands above its point when it is ahead, but never under the day of judgement', () => {
	expect(labelled(burnUp(60, ['2021-06-30', 30]), '2021-12-31').done).toEqual([[4, -12]]);
	expect(labelled(burnUp(20, ['2021-06-30', 30]), '2021-12-31').done).toEqual([[4, 12]]);
	expect(labelled(burnUp(105, ['2021-06-30', 101]), '2021-12-31').done).toEqual([[4, 12]]);
});
