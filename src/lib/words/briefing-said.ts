import { named } from '$lib/format/lists';
import type { GoalsBody } from '$lib/server/reports/briefing/goals';
import type { Clause } from './index';

/** Names that a headline carries. */
const NAMED = 3;

/** The first few different names, with what stands before them. */
export function asks(before: string, names: readonly string[]): Clause[] {
	const few = [...new Set(names)].slice(0, NAMED);
	return few.length === 0 ? [] : [{ text: before + named(few), warn: true }];
}

/** How many goals are in a state. */
export function inState(states: GoalsBody['states'], state: string): number {
	return states.find((one) => one.state === state)?.count ?? 0;
}

/** AQI over 100: the counties of the levels from 3 on. */
export function polluted(levels: readonly number[]): number {
	return levels.slice(2).reduce((sum, n) => sum + n, 0);
}
