import { both } from '../both';

/** Text of the overview, apart from the catalogue, which every page carries. */
export const overviewWords = await both(
	async () => (await import('../zh/overview')).overview,
	async () => (await import('../en/overview')).overview
);
