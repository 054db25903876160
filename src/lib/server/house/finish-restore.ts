import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A home put together from a backup that is to take the place of what is there. */
export const RESTORED = 'restored';
/** The file in it that says where the former things go. */
export const WHAT = 'restore.json';
/** What a home lives by; the log of a database first, since it belongs to the one that is there. */
export const LIVES = [
	...['duibiao.duckdb.wal', 'demo.duckdb.wal', 'duibiao.duckdb', 'demo.duckdb'],
	'issued'
] as const;

/**
 * Moves a restored home into place, or goes on where that was broken off: every step leaves things so that the next
 * start finds what is left to do. Nothing to do where no restore is waiting.
 */
export async function finishRestore(home: string): Promise<void> {
	const folder = join(home, RESTORED);
	const what = join(folder, WHAT);
	if (!existsSync(what)) return rm(folder, { recursive: true, force: true });
	const { replaced } = JSON.parse(await readFile(what, 'utf8')) as { replaced: string | null };
	// The former things leave first, all of them: what stands in the home afterwards is of the backup.
	if (replaced !== null) await clearOut(home, join(home, replaced));
	for (const name of LIVES)
		if (existsSync(join(folder, name))) await rename(join(folder, name), join(home, name));
	await rm(folder, { recursive: true, force: true });
}

/** A thing that is in the folder already was moved before the break; what has its name in the home is new. */
async function clearOut(home: string, replaced: string): Promise<void> {
	const done = join(replaced, 'done');
	if (existsSync(done)) return;
	await mkdir(replaced, { recursive: true, mode: 0o700 });
	for (const name of LIVES)
		if (existsSync(join(home, name))) await rename(join(home, name), join(replaced, name));
	await mkdir(done);
}
