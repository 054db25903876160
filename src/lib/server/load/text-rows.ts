import type { DuckDBConnection } from '@duckdb/node-api';

/** A column of a temporary table: quoted name and SQL type. */
export interface TextColumn {
	name: string;
	type: string;
}

/** Separate the rows of a chunk and the cells of a row; checked texts hold no control characters. */
const ROW_END = '\x1e';
const CELL_END = '\x1f';

/** The way to fill a temporary table. */
export interface TextRows {
	/** Takes some rows in; their insertion goes on while the next ones are prepared. */
	append(lines: readonly number[], rows: readonly (readonly (string | null)[])[]): Promise<void>;
	/** Waits for the last insertion. */
	close(): Promise<void>;
}

/**
 * Makes a temporary table of line numbers and typed columns that is filled with rows of texts; it ends with the
 * connection. A chunk of rows travels as one text that DuckDB takes apart and casts on its own threads: half the work
 * of an appender, which costs a native call a cell. An empty text is null.
 */
export async function textRows(
	connection: DuckDBConnection,
	table: string,
	columns: readonly TextColumn[]
): Promise<TextRows> {
	const declared = columns.map(({ name, type }) => `${name} ${type}`).join(', ');
	await connection.run(`create temp table ${table} (line integer, ${declared})`);
	const casts = columns.map(({ type }, i) => `cast(nullif(cells[${i + 1}], '') as ${type})`);
	const insert = await connection.prepare(
		`insert into ${table}
		 select cast(line as integer), ${casts.join(', ')}
		 from (
			select
				unnest(string_split($1, '${CELL_END}')) as line,
				string_split(unnest(string_split($2, '${ROW_END}')), '${CELL_END}') as cells
		 )`
	);
	let last: Promise<unknown> = Promise.resolve();
	return {
		async append(lines, rows) {
			if (lines.length === 0) return;
			const texts = rows.map((row) => row.join(CELL_END)).join(ROW_END);
			await last;
			insert.bindVarchar(1, lines.join(CELL_END));
			insert.bindVarchar(2, texts);
			last = insert.run();
			last.catch(() => undefined); // thrown by the next await
		},
		async close() {
			await last;
			insert.destroySync();
		}
	};
}
