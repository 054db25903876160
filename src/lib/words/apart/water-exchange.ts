import { both } from '../both';

/** Text of the water that enters and leaves a county, apart from the catalogue, which every page carries. */
export const waterExchangeWords = await both(
	async () => (await import('../zh/water-exchange')).waterExchange,
	async () => (await import('../en/water-exchange')).waterExchange
);
