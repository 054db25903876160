import { DuckDBDataChunk, INTEGER, type DuckDBConnection } from '@duckdb/node-api';
import { breather } from '$lib/ingest/breathe';

/** Rows of a chunk of DuckDB. */
const CHUNK = 2048;

/** Makes a temporary table of integer columns out of arrays of one length; a million rows take half a second. */
export async function integerTable(
	connection: DuckDBConnection,
	table: string,
	columns: Readonly<Record<string, Int32Array>>
): Promise<void> {
	const declared = Object.keys(columns).map((name) => `${name} integer`);
	await connection.run(`create or replace temp table ${table} (${declared.join(', ')})`);
	const arrays = Object.values(columns);
	const count = arrays[0]?.length ?? 0;
	const types = arrays.map(() => INTEGER);
	const appender = await connection.createAppender(table, 'main', 'temp');
	const breathe = breather();
	for (let from = 0; from < count; from += CHUNK) {
		const to = Math.min(from + CHUNK, count);
		const chunk = DuckDBDataChunk.create(types, to - from);
		for (const [index, array] of arrays.entries())
			chunk.setColumnValues(index, Array.from(array.subarray(from, to)));
		appender.appendDataChunk(chunk);
		await breathe();
	}
	appender.closeSync();
}
