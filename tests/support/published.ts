import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Published observations beside the checkout; a clone without them skips the tests that need them, and says so. */
const FOLDER = resolve('../shared/data');

/** Path of a published file, or null with a sentence on the console when it is not there. */
export function published(path: string): string | null {
	const file = resolve(FOLDER, path);
	if (existsSync(file)) return file;
	console.warn(`skipped: ${path} of the published cases is not beside this checkout`);
	return null;
}
