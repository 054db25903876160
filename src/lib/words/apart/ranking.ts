import { both } from '../both';

/** Text of the rankings, apart from the catalogue, which every page carries. */
export const rankingWords = await both(
	async () => (await import('../zh/ranking')).ranking,
	async () => (await import('../en/ranking')).ranking
);
