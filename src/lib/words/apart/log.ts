import { both } from '../both';

/** Text of the page of the change log, apart from the catalogue, which every page carries. */
export const logWords = await both(
	async () => (await import('../zh/log')).log,
	async () => (await import('../en/log')).log
);
