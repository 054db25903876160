import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finishRestore } from './finish-restore';
import { told } from './trouble';

/** The bureau's own database; it is made by `duibiao init` and never holds a synthetic row. */
const REAL = 'duibiao.duckdb';
/** The database of made-up data, used as long as there is no real one. */
const DEMO = 'demo.duckdb';

/** Where the state lives: database, backups, socket. Absolute; made when missing, for its owner only. */
export async function openHome(home: string | undefined): Promise<string> {
	const path = resolve(home ?? process.env['DUIBIAO_HOME'] ?? 'var');
	await mkdir(path, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
		throw told(path, error);
	});
	await finishRestore(path);
	return path;
}

/** The database file to work on: the real one when it is there, else the demo. */
export function databaseOf(home: string): { path: string; demo: boolean } {
	const real = realDatabase(home);
	return existsSync(real) ? { path: real, demo: false } : { path: join(home, DEMO), demo: true };
}

export function realDatabase(home: string): string {
	return join(home, REAL);
}

/**
 * The folder `data/` that ships with the software. Sought upwards from this module, which the builds move to other
 * depths, and not from the working directory, so that the command runs from anywhere.
 */
export async function shippedData(): Promise<string> {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!(await isPackageRoot(folder))) {
		const parent = dirname(folder);
		if (parent === folder)
			throw new Error(`no package.json of duibiao above ${import.meta.url}; install it as a whole`);
		folder = parent;
	}
	return join(folder, 'data');
}

async function isPackageRoot(folder: string): Promise<boolean> {
	const path = join(folder, 'package.json');
	if (!existsSync(path)) return false;
	const { name } = JSON.parse(await readFile(path, 'utf8')) as { name?: string };
	return name === 'duibiao';
}
