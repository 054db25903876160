import { error } from '@sveltejs/kit';
import type { Ask } from '$lib/server/reports/ask';
import { ledgerItem, type LedgerItem } from '$lib/server/reports/ledger-item';
import { ledgerItemWords } from '$lib/words/apart/ledger-item';

/** The ledger item of an address, or a 404 that says where items are listed. */
export async function findItem(
	ask: Ask,
	itemId: string,
	asked: { asof?: string }
): Promise<LedgerItem> {
	const found = await ask(ledgerItem, { itemId, ...asked });
	if (!found) error(404, ledgerItemWords().unknown(itemId));
	return found;
}
