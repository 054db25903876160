import { both } from '../both';

/** Text of the screen at the dispatch meeting, apart from the catalogue, which every page carries. */
export const briefingWords = await both(
	async () => (await import('../zh/briefing')).briefing,
	async () => (await import('../en/briefing')).briefing
);
