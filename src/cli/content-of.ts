import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { HouseError } from '$lib/server/house';
import { command as words } from '$lib/words/zh/command';

/** Bytes of a file, or of standard input for `-`. @throws HouseError when it can't be read */
export async function contentOf(file: string): Promise<Uint8Array> {
	if (file === '-') return buffer(process.stdin);
	try {
		return await readFile(file);
	} catch (error) {
		throw new HouseError(words.import.unreadable(file, whyOf(error)), { cause: error });
	}
}

/** Why the system refuses, in the words of the person who asked; what is rare stands by its code. */
function whyOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return words.import.whyUnreadable[code] ?? code;
}
