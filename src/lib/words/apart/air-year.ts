import { both } from '../both';

/** Text of the year pages of air, apart from the catalogue, which every page carries. */
export const airYearWords = await both(
	async () => (await import('../zh/air-year')).airYear,
	async () => (await import('../en/air-year')).airYear
);
