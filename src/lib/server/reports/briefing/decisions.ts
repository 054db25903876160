import type { MeetingDecisions } from '../meeting-decisions';
import type { SceneKind } from './scene';

/** What the last meetings decided: overdue, open, closed since the last. */
export type DecisionsBody = Pick<MeetingDecisions, 'since' | 'followed' | 'counts'>;

export const decisions: SceneKind<DecisionsBody> = {
	datasets: [],
	tell: async (sources) => {
		const { since, followed, counts } = await sources.decisions();
		return { body: { since, followed, counts }, rows: followed.length };
	}
};
