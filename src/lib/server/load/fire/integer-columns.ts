import type { DuckDBConnection } from '@duckdb/node-api';

/** Reads the integer columns of a query into one array each: a million rows as objects would take seconds. */
export async function integerColumns(
	connection: DuckDBConnection,
	sql: string,
	rows: number
): Promise<Int32Array[]> {
	const result = await connection.stream(sql);
	const columns = Array.from({ length: result.columnCount }, () => new Int32Array(rows));
	let at = 0;
	for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk()) {
		for (const [index, column] of columns.entries()) {
			const vector = chunk.getColumnVector(index);
			for (let row = 0; row < chunk.rowCount; row++)
				column[at + row] = Number(vector.getItem(row) ?? 0);
		}
		at += chunk.rowCount;
	}
	return columns;
}
