import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BackupError, unpackBackup, type BackupFacts } from '$lib/server/database/backup';
import { DatabaseHeldError, requireFree } from '$lib/server/database/database';
import { backups as words } from '$lib/words/zh/backups';
import { BACKUPS } from './backup';
import { finishRestore, LIVES, RESTORED, WHAT } from './finish-restore';
import { HouseError } from './house-error';
import { answers, socketPath } from './socket';

/** What came back. */
export interface Restored extends BackupFacts {
	/** Last line of the change log. */
	changeNo: number;
	files: number;
	/** Folder that holds what was there before; null where nothing was. */
	replaced: string | null;
}

/** Folder in which a home is put together before it takes its place. */
const UNFINISHED = 'restoring';

/**
 * Puts a backup into a home: database and issued files, as they were. All is unpacked and checked beside what is there;
 * then one rename decides, and what was there before is kept in `backups/`.
 * @param replace take the place of what is in the home
 * @throws HouseError when a server runs, the home is in use or not empty, or the backup is not whole
 */
export async function restoreHome(
	home: string,
	file: string,
	{ replace }: { replace: boolean }
): Promise<Restored> {
	if (await answers(socketPath(home))) throw new HouseError(words.restore.running(home));
	const before = LIVES.filter((name) => existsSync(join(home, name)));
	if (before.length > 0 && !replace) throw new HouseError(words.restore.notEmpty(home, before));
	for (const name of before) if (name.endsWith('.duckdb')) await refuseHeld(join(home, name));
	const folder = join(home, UNFINISHED);
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const restored = await unpackInto(folder, file);
	const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
	const replaced = before.length > 0 ? join(BACKUPS, `replaced-${stamp}`) : null;
	await settle(join(folder, WHAT), JSON.stringify({ replaced }));
	await rename(folder, join(home, RESTORED));
	await finishRestore(home);
	return { ...restored, replaced: replaced && join(home, replaced) };
}

async function refuseHeld(path: string): Promise<void> {
	await requireFree(path).catch((error: unknown) => {
		if (error instanceof DatabaseHeldError) throw new HouseError(words.restore.held(path));
	});
}

/** @throws HouseError when the file is no whole backup; nothing of the home was touched then */
async function unpackInto(folder: string, file: string): Promise<Omit<Restored, 'replaced'>> {
	const copy = join(folder, 'copy');
	try {
		await copyFile(file, copy);
		const { chain, ...unpacked } = await unpackBackup(copy, async ({ path, bytes }) => {
			await mkdir(join(folder, dirname(path)), { recursive: true, mode: 0o700 });
			await settle(join(folder, path), bytes);
		});
		await rename(copy, join(folder, basename(unpacked.database)));
		return { ...unpacked, changeNo: chain.head?.changeNo ?? 0 };
	} catch (error) {
		await rm(folder, { recursive: true, force: true });
		throw told(file, error);
	}
}

function told(file: string, error: unknown): unknown {
	if (error instanceof BackupError)
		return new HouseError(words.restore.fault[error.fault](file, error.place), { cause: error });
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return code === 'ENOENT' || code === 'EACCES'
		? new HouseError(words.restore.unreadable(file), { cause: error })
		: error;
}

/** Writes a file and waits until the disk has it. */
async function settle(path: string, content: Uint8Array | string): Promise<void> {
	await writeFile(path, content, { mode: 0o600 });
	const file = await open(path, 'r+');
	await file.sync();
	await file.close();
}
