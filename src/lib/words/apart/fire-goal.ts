import { both } from '../both';

/** Text of fires on the pages of goals, apart from that of the fire pages, which is long. */
export const fireGoalWords = await both(
	async () => (await import('../zh/fire-goal')).fireGoal,
	async () => (await import('../en/fire-goal')).fireGoal
);
