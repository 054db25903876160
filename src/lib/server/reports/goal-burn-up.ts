import type { Reader } from './ask';
import type { GoalCounty } from './goal-counties';
import type { GoalLine } from './goal-line';

/** What was done by which day, against what was due. Amounts in the unit of the ledger. */
export interface BurnUp {
	unit: string | null;
	/** What has to be done in the end. */
	planned: number;
	/** Sum done from each day on; the last entry is the day of judgement. */
	done: { day: string; amount: number }[];
	/** Sum due from each day on, past and to come. */
	due: { day: string; amount: number; past: boolean }[];
	fromMilestones: boolean;
}

/** The course of a goal up to a day; null where the ledger has no rows. */
export async function goalBurnUp(
	reader: Reader,
	line: GoalLine,
	counties: GoalCounty[],
	asof: string
): Promise<BurnUp | null> {
	if (line.ledgerGoal === null || line.items === null) return null;
	const asked = { goal: line.ledgerGoal, onDate: asof };
	const progress = await reader.read('goal_progress', asked);
	const due = await reader.read('goal_due_steps', asked);
	const done = progress
		.map(({ day, done: amount }) => ({ day, amount }))
		.sort((a, b) => a.day.localeCompare(b.day));
	return {
		unit: line.ledgerUnit,
		planned: plannedOf(line, counties),
		done: [...done, { day: asof, amount: done.at(-1)?.amount ?? 0 }],
		due: due
			.map(({ dueOn, quantityDue }) => ({ day: dueOn, amount: quantityDue, past: dueOn <= asof }))
			.sort((a, b) => a.day.localeCompare(b.day)),
		fromMilestones: line.fromMilestones
	};
}

/** A statement that counts counties has its amounts in counties; the course is drawn in the unit of the ledger. */
function plannedOf(line: GoalLine, counties: GoalCounty[]): number {
	const thousandths = counties.reduce((sum, one) => sum + Math.round(one.planned * 1000), 0);
	return line.counts === 'counties' ? thousandths / 1000 : (line.planned ?? 0);
}
