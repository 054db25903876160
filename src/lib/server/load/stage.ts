import type { DuckDBConnection } from '@duckdb/node-api';
import type { OpenTable, Rejection } from '$lib/ingest/open-table';
import { SHOWN, type Doubts } from './receipt';
import { rowSink, type RowSink } from './row-sink';
import type { TargetTable } from './target-table';
import { textRows, type TextRows } from './text-rows';

export interface Staged {
	read: number;
	rejected: number;
	/** The first ones. */
	rejections: Rejection[];
	doubts: Doubts;
}

const REJECTION = ['column_name', 'value', 'reason', 'raw'].map((name) => ({
	name,
	type: 'varchar'
}));

/**
 * Takes all rows of a file: the checked ones go into their table at once, under the number of the batch to be; the
 * rejected ones into the temporary table `staged_rejection`. `takeBack` undoes it.
 */
export async function stage(
	connection: DuckDBConnection,
	table: OpenTable,
	target: TargetTable,
	batchNo: number
): Promise<Staged> {
	const incoming = rowSink(connection, target, batchNo);
	const rejected = await textRows(connection, 'staged_rejection', REJECTION);
	try {
		return await takeAll(table, incoming, rejected);
	} finally {
		await incoming.close();
		await rejected.close();
	}
}

/** Takes the rows of a batch that is not to be out again: of a dry run, or of bytes that are in already. */
export async function takeBack(
	connection: DuckDBConnection,
	{ name }: TargetTable,
	batchNo: number
): Promise<void> {
	await connection.run(`delete from ${name} where batch_no = $batchNo`, { batchNo });
}

async function takeAll(table: OpenTable, incoming: RowSink, rejected: TextRows): Promise<Staged> {
	const staged: Staged = {
		...{ read: 0, rejected: 0, rejections: [] },
		doubts: { count: 0, first: [] }
	};
	for await (const { rows, rejections, doubts } of table.rows) {
		await incoming.append(rows);
		await rejected.append(
			rejections.map(({ line }) => line),
			rejections.map(printable)
		);
		staged.read += rows.count + rejections.length;
		staged.rejected += rejections.length;
		staged.rejections.push(...rejections.slice(0, SHOWN - staged.rejections.length));
		staged.doubts.count += doubts.length;
		staged.doubts.first.push(...doubts.slice(0, SHOWN - staged.doubts.first.length));
	}
	return staged;
}

/** Rejected cells may hold anything, control characters too. */
function printable({ column, value, reason, raw }: Rejection): (string | null)[] {
	return [column, value, reason, raw].map((text) => text?.replaceAll(/[\x00-\x1f]/g, ' ') ?? null);
}
