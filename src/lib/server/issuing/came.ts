import type { PaperKind } from '$lib/server/documents/paper';
import { received, type Received } from '$lib/server/reports/received';
import type { Desk } from './desk';
import { readingsOf } from './kinds';

/** What came between two days of the dataset that a kind of paper is about; null for one that is not counted. */
export async function cameFor(
	{ ask }: Desk,
	kind: PaperKind,
	{ from, to }: { from: string; to: string }
): Promise<Received | null> {
	const [about] = readingsOf(kind);
	const rows = await ask(received, { from, to });
	return rows.find(({ dataset }) => dataset === about) ?? null;
}

/** Whether nothing came of what is counted. Fires and reports of the ledger are not: none of them may be all there is to say. */
export function isNothing(came: Received | null): boolean {
	return came !== null && came.expected !== null && came.received === 0;
}
