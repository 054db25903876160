import type { DuckDBConnection } from '@duckdb/node-api';
import type { OpenTable, Rejection } from '$lib/ingest/open-table';
import { SHOWN } from './receipt';
import type { TargetTable } from './target-table';
import { textRows, type TextRows } from './text-rows';

export interface Staged {
	read: number;
	rejected: number;
	/** The first ones. */
	rejections: Rejection[];
}

const REJECTION = ['column_name', 'value', 'reason', 'raw'].map((name) => ({
	name,
	type: 'varchar'
}));

/**
 * Takes all rows of a file into two temporary tables: `incoming` holds the checked rows in the types of their table,
 * `staged_rejection` the rejected ones.
 */
export async function stage(
	connection: DuckDBConnection,
	table: OpenTable,
	{ columns }: TargetTable
): Promise<Staged> {
	const incoming = await textRows(connection, 'incoming', columns);
	const rejected = await textRows(connection, 'staged_rejection', REJECTION);
	try {
		return await takeAll(table, incoming, rejected);
	} finally {
		await incoming.close();
		await rejected.close();
	}
}

async function takeAll(table: OpenTable, incoming: TextRows, rejected: TextRows): Promise<Staged> {
	const staged: Staged = { read: 0, rejected: 0, rejections: [] };
	for await (const { lines, rows, rejections } of table.rows) {
		await incoming.append(lines, rows);
		await rejected.append(
			rejections.map(({ line }) => line),
			rejections.map(printable)
		);
		staged.read += rows.length + rejections.length;
		staged.rejected += rejections.length;
		staged.rejections.push(...rejections.slice(0, SHOWN - staged.rejections.length));
	}
	return staged;
}

/** Rejected cells may hold anything, control characters too. */
function printable({ column, value, reason, raw }: Rejection): (string | null)[] {
	return [column, value, reason, raw].map((text) => text?.replaceAll(/[\x00-\x1f]/g, ' ') ?? null);
}
