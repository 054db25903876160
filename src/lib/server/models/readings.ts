import type { DuckDBConnection } from '@duckdb/node-api';
import type { Models } from '$lib/server/database/models.generated';
import { readModel, type ModelName } from '.';
import { touchOf, type Touched } from './touched';

/** Reads a model as the transaction of the connection sees it, by what touched the data. The list is the asker's own; its rows are not to be changed. */
export type ReadKept = <M extends ModelName>(
	connection: DuckDBConnection,
	touched: Touched,
	name: M,
	parameters: Models[M]['parameters']
) => Promise<Models[M]['row'][]>;

/** What a model gave, and the last change that touched what it read. */
interface Reading {
	touch: number;
	rows: Promise<readonly object[]>;
}

/** Readings kept at a time, those that were not asked for longest go first; a longer one than this is not kept. */
const KEPT = 500;
const LONGEST = 2_000;

/**
 * Keeps what models gave until a change touches a dataset that they read: a table of air that comes in leaves all that is
 * said of water as it was. Whoever asks for what is just being read gets the same.
 */
export function readings(): ReadKept {
	const kept = new Map<string, Reading>();
	const keep = (key: string, reading: Reading) => {
		kept.delete(key);
		kept.set(key, reading);
		for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
	};

	return async <M extends ModelName>(
		connection: DuckDBConnection,
		touched: Touched,
		name: M,
		parameters: Models[M]['parameters']
	) => {
		const key = `${name} ${JSON.stringify(parameters)}`;
		const touch = touchOf(name, touched);
		// The log is read as it is in the file: its chain of hashes is there to show what was changed past it.
		if (touch === null) return readModel(connection, name, parameters);
		const found = kept.get(key);
		if (found?.touch === touch) {
			keep(key, found);
			// What failed for another is asked anew.
			const rows = await found.rows.catch(() => null);
			if (rows) return [...rows] as Models[M]['row'][];
		}
		const reading = readModel(connection, name, parameters);
		if (touch >= (found?.touch ?? 0)) keep(key, { touch, rows: reading });
		const rows = await reading;
		rows.forEach(Object.freeze);
		if (rows.length > LONGEST) kept.delete(key);
		return [...rows];
	};
}
