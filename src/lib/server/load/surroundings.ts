import type { DuckDBConnection } from '@duckdb/node-api';
import type { Surroundings } from '$lib/ingest/cells/reader';
import { readAliases } from './aliases';
import { readLedger } from './ledger-before';
import { readRegisters } from './registers';

/** What the house knows of the world that a file is read in. */
export async function readSurroundings(
	connection: DuckDBConnection
): Promise<Omit<Surroundings, 'today'>> {
	return {
		registers: await readRegisters(connection),
		aliases: await readAliases(connection),
		ledger: await readLedger(connection)
	};
}
