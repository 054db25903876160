import type { Owing } from '../goal-failing';
import type { GoalLine } from '../goal-line';
import type { Goals } from '../goals';
import type { SceneKind } from './scene';

/** Goals that are not at the mark, and what falls due next. */
export interface GoalsBody extends Pick<Goals, 'states' | 'upcomingUntil'> {
	failing: { line: GoalLine; owing: Owing[] }[];
	/** Amounts of units that fall due by `upcomingUntil` and are not done, and the first day of them. */
	upcoming: { amounts: number; first: string | null };
}

export const goals: SceneKind<GoalsBody> = {
	datasets: ['ledger_item'],
	tell: async (sources) => {
		const report = await sources.goals();
		if (!report) return { body: null, rows: 0 };
		const body = bodyOf(report);
		return { body, rows: body.failing.length };
	}
};

function bodyOf({ states, upcoming, upcomingUntil, failing, goals: lines }: Goals): GoalsBody {
	const found = new Map(lines.map((line) => [line.goalId, line]));
	return {
		...{ states, upcomingUntil },
		failing: failing.flatMap(({ goalId, owing }) => {
			const line = found.get(goalId);
			return line ? [{ line, owing }] : [];
		}),
		upcoming: { amounts: upcoming.length, first: upcoming[0]?.dueOn ?? null }
	};
}
