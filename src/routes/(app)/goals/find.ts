import { error } from '@sveltejs/kit';
import type { Ask } from '$lib/server/reports/ask';
import { goal, type Goal } from '$lib/server/reports/goal';
import { nearestGoals } from '$lib/server/reports/goal-nearest';
import { goalsWords } from '$lib/words/apart/goals';

/** The goal of an address, or a 404 that names the ids that come closest. */
export async function findGoal(ask: Ask, goalId: string, asked: { asof?: string }): Promise<Goal> {
	const found = await ask(goal, { goalId, ...asked });
	if (found) return found;
	const { total, nearest } = await ask(nearestGoals, { goalId });
	const t = goalsWords();
	const names = nearest.map((one) => t.known(one.goalId, one.name));
	error(404, total === 0 ? t.unknownEmpty(goalId) : t.unknown(goalId, total, names));
}
