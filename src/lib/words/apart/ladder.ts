import { both } from '../both';

/** Text of the ladder of reminders and talks, apart from the catalogue, which every page carries. */
export const ladderWords = await both(
	async () => (await import('../zh/ladder')).ladder,
	async () => (await import('../en/ladder')).ladder
);
