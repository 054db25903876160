import { both } from '../both';

/** Text of the pages of the dispatch meeting, apart from the catalogue, which every page carries. */
export const meetingsWords = await both(
	async () => (await import('../zh/meetings')).meetings,
	async () => (await import('../en/meetings')).meetings
);
