import { both } from '../both';

/** Text of the page on which the state of a goal is decided, apart from the catalogue, which every page carries. */
export const goalOverrideWords = await both(
	async () => (await import('../zh/goal-override')).goalOverride,
	async () => (await import('../en/goal-override')).goalOverride
);
