import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';
import type { GoalLine } from './goal-line';

/** A day, week or month for which a paper or a round was asked, with what went out. */
export type GoalRound = Models['goal_round_list']['row'];

/** The rounds of a goal that is measured by papers, newest first; null for all others. */
export async function goalRounds(
	reader: Reader,
	line: GoalLine,
	asof: string
): Promise<GoalRound[] | null> {
	if (line.reason.rounds === null) return null;
	const rows = await reader.read('goal_round_list', { goal: line.goalId, onDate: asof });
	return rows.sort((a, b) => b.dateFrom.localeCompare(a.dateFrom));
}
