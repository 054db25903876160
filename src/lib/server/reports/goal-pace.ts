import type { Reader } from './ask';
import type { GoalLine } from './goal-line';
import { settingOn } from './settings';

/** What was finished in the last months, and when the rest is finished at that pace. */
export interface GoalPace {
	/** How many months back (setting goal.pace_months). */
	months: number;
	/** In the unit of the ledger. */
	recent: number;
	/** null where nothing was finished of late, or it would take a century. */
	doneBy: string | null;
}

/** The pace of a goal that has something open; null for all others. */
export async function goalPace(
	reader: Reader,
	line: GoalLine,
	asof: string
): Promise<GoalPace | null> {
	if (line.ledgerGoal === null || line.counts === 'counties' || !line.open) return null;
	const setting = await settingOn(reader, 'goal.pace_months', asof);
	const months = Number(setting.value);
	const [pace] = await reader.read('goal_pace', { goal: line.ledgerGoal, onDate: asof, months });
	return pace ? { months, recent: pace.recent, doneBy: pace.doneBy } : null;
}
