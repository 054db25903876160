import { both } from '../both';

/** Text of the outfalls, apart from the catalogue, which every page carries. */
export const waterOutfallsWords = await both(
	async () => (await import('../zh/water-outfalls')).waterOutfalls,
	async () => (await import('../en/water-outfalls')).waterOutfalls
);
