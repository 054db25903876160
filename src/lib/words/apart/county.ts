import { both } from '../both';

/** Text of a county's page, apart from the catalogue, which every page carries. */
export const countyWords = await both(
	async () => (await import('../zh/county')).county,
	async () => (await import('../en/county')).county
);
