import { both } from '../both';

/** Text of the pages of imports, apart from the catalogue, which every page carries. */
export const dataWords = await both(
	async () => (await import('../zh/data')).data,
	async () => (await import('../en/data')).data
);
