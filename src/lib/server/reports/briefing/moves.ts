import type { GoalMoves } from '../goal-moves';
import type { SceneKind } from './scene';

/** What moved since the last meeting: states first, worse before better, then amounts. */
export type MovesBody = GoalMoves;

export const moves: SceneKind<MovesBody> = {
	datasets: ['ledger_item'],
	tell: async (sources) => {
		const report = await sources.moves();
		const rows = report ? report.states.length + report.amounts.length : 0;
		return { body: report, rows };
	}
};
