import type { Database } from '$lib/server/database/database';
import { PAPER_KINDS, type PaperKind } from '$lib/server/documents/paper';
import type { Ask } from '$lib/server/reports/ask';

/** Over which rooms papers are issued. */
export interface Desk {
	/** Folder of the state: issued files lie in it. */
	home: string;
	database: Database;
	ask: Ask;
}

/** A paper can't be issued; the message is one Chinese sentence with the remedy. */
export class IssuingError extends Error {
	override name = 'IssuingError';
}

export function isPaperKind(kind: string): kind is PaperKind {
	return (PAPER_KINDS as readonly string[]).includes(kind);
}
