import { dataWords } from '$lib/words/apart/data';
import { error } from '@sveltejs/kit';
import type { Ask } from '$lib/server/reports/ask';
import { dataBatch, type DataBatch } from '$lib/server/reports/data-batch';

/** The receipt of an address, or a 404 that says which batches there are. */
export async function findBatch(
	ask: Ask,
	asked: string,
	asof: { asof?: string }
): Promise<DataBatch> {
	const batchNo = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : 0;
	const found = await ask(dataBatch, { batchNo, ...asof });
	if ('lastBatch' in found) error(404, dataWords().batches.unknown(asked, found.lastBatch));
	return found;
}
