import { both } from '../both';

/** Text of the forms on one fire, apart from the catalogue, which every page carries. */
export const fireCaseWords = await both(
	async () => (await import('../zh/fire-case')).fireCase,
	async () => (await import('../en/fire-case')).fireCase
);
