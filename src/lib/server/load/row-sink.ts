import { DuckDBDataChunk, INTEGER, USMALLINT, type DuckDBConnection } from '@duckdb/node-api';
import type { CodedRows } from '$lib/ingest/coded';
import type { TargetTable } from './target-table';

/** Separates the texts of a column; checked texts hold no control characters. */
const TEXT_END = '\x1f';

/** Rows of a chunk: DuckDB's vectors hold no more. */
const CHUNK = 2048;

/** The way to fill a table with checked rows. */
export interface RowSink {
	/** Takes some rows in; their insertion goes on while the next ones are prepared. */
	append(rows: CodedRows): Promise<void>;
	/** Waits for the last insertion. */
	close(): Promise<void>;
}

/**
 * Inserts rows into the table of a dataset under a batch number. The codes travel as chunks of whole numbers and each
 * column's texts as one text, which DuckDB takes apart, casts once a text, and puts in place on its own threads.
 */
export function rowSink(
	connection: DuckDBConnection,
	{ name, columns, list }: TargetTable,
	batchNo: number
): RowSink {
	let last: Promise<unknown> = Promise.resolve();
	const insert = (types: readonly string[], places: readonly string[]) => `
		insert into ${name} (batch_no, line, ${list})
		select $batchNo::integer, line, ${places.map((place, i) => `texts.t${i}[${place}]`).join(', ')}
		from coded
		cross join (
			select ${types.map((type, i) => `cast(string_split($t${i}, '${TEXT_END}') as ${type}[]) as t${i}`).join(', ')}
		) as texts`;
	return {
		async append(rows) {
			if (rows.count === 0) return;
			await last;
			await putCodes(connection, rows);
			const texts = rows.columns.map(({ texts }, i) => [`t${i}`, joined(texts)] as const);
			const places = rows.columns.map(({ codes }, i) => (codes ? `c${i}` : '1'));
			const sql = insert(
				columns.map(({ type }) => type),
				places
			);
			last = connection.run(sql, { batchNo, ...Object.fromEntries(texts) });
			last.catch(() => undefined); // thrown by the next await
		},
		close: async () => {
			await last;
		}
	};
}

function joined(texts: readonly string[]): string | null {
	return texts.length === 0 ? null : texts.join(TEXT_END);
}

/** Makes the temporary table `coded`: the line of each row and its code in every column that has any. */
async function putCodes(
	connection: DuckDBConnection,
	{ count, lines, columns }: CodedRows
): Promise<void> {
	const codes = columns.flatMap(({ codes }, i) => (codes ? [{ name: `c${i}`, codes }] : []));
	const declared = codes.map(({ name }) => `, ${name} usmallint`).join('');
	await connection.run(`create or replace temp table coded (line integer${declared})`);
	const appender = await connection.createAppender('coded', 'main', 'temp');
	const parts = [lines, ...codes.map(({ codes }) => codes)];
	for (let from = 0; from < count; from += CHUNK)
		appender.appendDataChunk(chunkOf(parts, from, Math.min(CHUNK, count - from)));
	appender.closeSync();
}

function chunkOf(
	[lines, ...codes]: readonly (Int32Array | Uint16Array)[],
	from: number,
	count: number
): DuckDBDataChunk {
	const chunk = DuckDBDataChunk.create([INTEGER, ...codes.map(() => USMALLINT)], count);
	for (const [place, numbers] of [lines, ...codes].entries()) {
		const vector = chunk.getColumnVector(place);
		for (let i = 0; i < count; i++) vector.setItem(i, numbers?.[from + i] ?? 0);
		vector.flush();
	}
	return chunk;
}
