import { both } from '../both';

/** Text of the page of a ledger item, apart from the catalogue, which every page carries. */
export const ledgerItemWords = await both(
	async () => (await import('../zh/ledger-item')).ledgerItem,
	async () => (await import('../en/ledger-item')).ledgerItem
);
