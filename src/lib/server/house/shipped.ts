import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedData } from './home';

/** A file that ships with the software; the name is its path below data/, e.g. `regions/cangzhou/unit.csv`. */
export interface ShippedFile {
	name: string;
	bytes: Uint8Array;
}

/** What every database begins with: the region and the standards; a demo also has the synthetic files. */
export async function shippedFiles(demo: boolean): Promise<ShippedFile[]> {
	const folders = ['standards', 'regions', ...(demo ? ['demo'] : [])];
	return (await Promise.all(folders.map(filesOf))).flat();
}

/** Whether these bytes are a synthetic file of data/demo, whatever name they come under. */
export async function isDemoFile(bytes: Uint8Array): Promise<boolean> {
	const digest = sha256(bytes);
	return (await filesOf('demo')).some((file) => sha256(file.bytes) === digest);
}

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** The CSV files of a folder of data/, those of its subfolders included, by name. */
async function filesOf(folder: string): Promise<ShippedFile[]> {
	const root = await shippedData();
	if (!existsSync(join(root, folder))) return [];
	const paths = await readdir(join(root, folder), { recursive: true });
	const names = paths.filter((path) => path.endsWith('.csv')).sort();
	return Promise.all(
		names.map(async (name) => ({
			name: join(folder, name).replaceAll('\\', '/'),
			bytes: await readFile(join(root, folder, name))
		}))
	);
}
