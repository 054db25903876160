import { error } from '@sveltejs/kit';
import type { Ask } from '$lib/server/reports/ask';
import { fireFile, type FireFile } from '$lib/server/reports/fire-file';
import { fireWords } from '$lib/words/apart/fire';

/** The fire of an address, or a 404 that says where the numbers are. */
export async function findFire(
	ask: Ask,
	fireNo: string,
	asked: { asof?: string }
): Promise<FireFile> {
	const found = await ask(fireFile, { fireNo, ...asked });
	if (!found) error(404, fireWords().file.unknown(fireNo));
	return found;
}
