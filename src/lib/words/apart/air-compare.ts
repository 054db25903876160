import { both } from '../both';

/** Text of comparisons of air, apart from the catalogue, which every page carries. */
export const airCompareWords = await both(
	async () => (await import('../zh/air-compare')).airCompare,
	async () => (await import('../en/air-compare')).airCompare
);
