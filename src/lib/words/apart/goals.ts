import { both } from '../both';

/** Text of the goals and their pages, apart from the catalogue, which every page carries. */
export const goalsWords = await both(
	async () => (await import('../zh/goals')).goals,
	async () => (await import('../en/goals')).goals
);
