import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { packBackup } from '$lib/server/database/backup';
import { queue } from '$lib/server/database/queue';
import type { House } from '$lib/server/house';
import { version } from '../../../../package.json';

/** Where copies are kept beside the database: before migrations, what a restore replaced, backups in the making. */
export const BACKUPS = 'backups';

/** End of the name of a backup that is being made. */
const UNFINISHED = '.unfinished';

/** A backup that stands in the home, to be moved where it shall be. */
export interface Backup {
	/** Absolute. */
	path: string;
	/** Name of the file: database and moment. */
	name: string;
	bytes: number;
	/** Last line of the change log that it holds. */
	changeNo: number;
	/** Files of issued papers in it. */
	files: number;
	/** Files of papers that are gone from the disk or were changed there, by path; the backup has all others. */
	missing: string[];
}

/** Two at a time would clear each other away. */
const oneAtATime = queue();

/**
 * Backs a house up while it works: the database as it stands between two changes, with all settings and accounts in it,
 * and the files of its issued papers. What is half-made bears another name, and the next backup clears it away.
 */
export function makeBackup(house: House): Promise<Backup> {
	return oneAtATime(async () => {
		const folder = join(house.home, BACKUPS);
		await mkdir(folder, { recursive: true, mode: 0o700 });
		await clearUnfinished(folder);
		const madeAt = new Date().toISOString();
		const database = basename(house.database.path);
		const name = `${basename(database, '.duckdb')}-${madeAt.replaceAll(/[:.]/g, '-')}.backup`;
		const path = join(folder, name);
		try {
			const packed = await pack(house, path + UNFINISHED, { database, version, madeAt });
			await rename(path + UNFINISHED, path);
			return { path, name, bytes: (await stat(path)).size, ...packed };
		} catch (error) {
			await clearUnfinished(folder);
			throw error;
		}
	});
}

async function pack(
	{ database, issuing }: House,
	copy: string,
	facts: Parameters<typeof packBackup>[1]
): Promise<Pick<Backup, 'changeNo' | 'files' | 'missing'>> {
	const missing: string[] = [];
	let files = 0;
	await database.copyTo(copy);
	const { changeNo } = await packBackup(copy, facts, async ({ paperNo, ...file }) => {
		const path = `issued/${paperNo}/${file.name}`;
		const bytes = await issuing.file(paperNo, file).catch(() => undefined);
		if (bytes) files++;
		else missing.push(path);
		return bytes && { path, bytes };
	});
	return { changeNo, files, missing };
}

async function clearUnfinished(folder: string): Promise<void> {
	for (const name of await readdir(folder))
		if (name.includes(UNFINISHED)) await rm(join(folder, name), { force: true });
}
