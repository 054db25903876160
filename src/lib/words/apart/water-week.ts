import { both } from '../both';

/** Text that only a week of the water has, apart from the catalogue, which every page carries. */
export const waterWeekWords = await both(
	async () => (await import('../zh/water-week')).waterWeek,
	async () => (await import('../en/water-week')).waterWeek
);
