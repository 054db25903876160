import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of a paper before it is put away. */
export interface PaperFile {
	name: string;
	format: 'docx' | 'xlsx' | 'csv' | 'json';
	bytes: Uint8Array;
}

/** Hex SHA-256 of a file as it went out. */
export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

const folderOf = (home: string, paperNo: number) => join(home, 'issued', String(paperNo));

/**
 * Puts the files of a paper into a folder of their own, whole or not at all: they are written beside it and moved.
 * A folder that a failed issuing left behind belongs to no paper and is replaced.
 */
export async function putAway(
	home: string,
	paperNo: number,
	files: readonly PaperFile[]
): Promise<void> {
	const folder = folderOf(home, paperNo);
	const unfinished = `${folder}.new`;
	await rm(unfinished, { recursive: true, force: true });
	await mkdir(unfinished, { recursive: true, mode: 0o700 });
	for (const { name, bytes } of files)
		await writeFile(join(unfinished, name), bytes, { mode: 0o600 });
	if (existsSync(folder)) await rm(folder, { recursive: true });
	await rename(unfinished, folder);
}

/** A file of a paper as it went out. @throws Error when it is gone or was changed since */
export async function fetchFile(
	home: string,
	paperNo: number,
	{ name, sha256: expected }: { name: string; sha256: string }
): Promise<Uint8Array> {
	const bytes = await readFile(join(folderOf(home, paperNo), name));
	if (sha256(bytes) !== expected)
		throw new Error(`${name} of paper ${paperNo} was changed on disk`);
	return bytes;
}
