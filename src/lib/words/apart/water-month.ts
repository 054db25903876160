import { both } from '../both';

/** Text of a month of the water, apart from the catalogue, which every page carries. */
export const waterMonthWords = await both(
	async () => (await import('../zh/water-month')).waterMonth,
	async () => (await import('../en/water-month')).waterMonth
);
