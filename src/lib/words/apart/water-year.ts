import { both } from '../both';

/** Text of a year of the water, apart from the catalogue, which every page carries. */
export const waterYearWords = await both(
	async () => (await import('../zh/water-year')).waterYear,
	async () => (await import('../en/water-year')).waterYear
);
