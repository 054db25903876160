import { both } from '../both';

/** Text of the fire pages, apart from the catalogue, which every page carries. */
export const fireWords = await both(
	async () => (await import('../zh/fire')).fire,
	async () => (await import('../en/fire')).fire
);
