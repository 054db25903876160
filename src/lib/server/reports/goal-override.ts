import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';
import { goalLines, type GoalLine } from './goal-line';
import { basis, resolveAsof } from './basis';
import type { Basis } from './report';

/** The page on which the state of a goal is decided. */
export interface GoalJudgement {
	basis: Basis;
	line: GoalLine;
	/** The newest first; withdrawn ones too. */
	decisions: Models['goal_override_history']['row'][];
}

/** Answers that page; null when there is no such statement. */
export async function goalJudgement(
	reader: Reader,
	question: { goalId: string; asof?: string }
): Promise<GoalJudgement | null> {
	const { goalId } = question;
	const asof = await resolveAsof(reader, question.asof);
	const [line] = await goalLines(reader, asof, (one) => one.goalId === goalId);
	if (!line) return null;
	return {
		basis: await basis(reader, asof, question.asof, [], ['ledger_item']),
		line,
		decisions: await reader.read('goal_override_history', { goal: goalId })
	};
}
