import type { DuckDBConnection } from '@duckdb/node-api';
import { datasets } from '$lib/ingest/datasets';
import { rows } from '$lib/server/database/rows';

/** A table whose rows do not fit to the batches, or to themselves. */
export type TableFault =
	/** Rows under a batch number that no batch has. */
	| { kind: 'orphans'; table: string; batchNo: number; rows: number }
	/** A batch that holds more rows, or other rejected rows, than its receipt says. */
	| { kind: 'count'; table: string; batchNo: number; stored: number; receipt: number }
	/** A batch or withdrawal whose line of the change log is not there. */
	| { kind: 'unlogged'; table: string; batchNo: number; changeNo: number }
	/** Days between two editions of a standard on which none is in force. */
	| { kind: 'gap'; table: string; after: string; until: string };

/** Standards of which one edition follows the other; the amounts of compensation stand beside each other. */
const STANDARDS = [
	...['air_breakpoint', 'air_category', 'air_limit', 'air_rule'],
	...['water_limit', 'water_status', 'water_basin']
];

/** Holds the rows of every dataset against the batches, and the editions of the standards against each other. */
export async function auditTables(connection: DuckDBConnection): Promise<TableFault[]> {
	const faults: TableFault[] = [...(await unlogged(connection))];
	for (const { name } of datasets) faults.push(...(await wrongBatches(connection, name)));
	faults.push(...(await wrongRejections(connection)));
	for (const table of STANDARDS) faults.push(...(await gaps(connection, table)));
	return faults;
}

async function unlogged(connection: DuckDBConnection): Promise<TableFault[]> {
	const found = await rows<{ table: string; batchNo: number; changeNo: number }>(
		connection,
		`select 'batch' as "table", batch_no, change_no from batch
		 where change_no not in (select change_no from change where action = 'import')
		 union all
		 select 'withdrawal', batch_no, change_no from withdrawal
		 where change_no not in (select change_no from change where action = 'withdraw')
			or batch_no not in (select batch_no from batch)
		 order by batch_no`
	);
	return found.map((one) => ({ kind: 'unlogged', ...one }));
}

/** Rows that only repeat the one before them are not stored, so that fewer than the receipt says is right. */
async function wrongBatches(connection: DuckDBConnection, table: string): Promise<TableFault[]> {
	const found = await rows<{ batchNo: number; stored: number; receipt: number | null }>(
		connection,
		`select s.batch_no, cast(s.stored as integer) as stored,
			case when b.dataset = $table then b.rows_read - b.rows_rejected end as receipt
		 from (select batch_no, count(*) as stored from query_table($table) group by batch_no) as s
		 left join batch as b using (batch_no)
		 where b.dataset is distinct from $table or s.stored > b.rows_read - b.rows_rejected
		 order by s.batch_no`,
		{ table }
	);
	return found.map(({ batchNo, stored, receipt }) =>
		receipt === null
			? { kind: 'orphans', table, batchNo, rows: stored }
			: { kind: 'count', table, batchNo, stored, receipt }
	);
}

async function wrongRejections(connection: DuckDBConnection): Promise<TableFault[]> {
	const found = await rows<{ batchNo: number; stored: number; receipt: number }>(
		connection,
		`select b.batch_no, cast(count(r.batch_no) as integer) as stored, b.rows_rejected as receipt
		 from batch as b
		 left join rejected_row as r using (batch_no)
		 group by b.batch_no, b.rows_rejected
		 having count(r.batch_no) <> b.rows_rejected
		 order by b.batch_no`
	);
	return found.map((one) => ({ kind: 'count', table: 'rejected_row', ...one }));
}

/** Editions may run beside each other: what counts is the last day that any before has. */
async function gaps(connection: DuckDBConnection, table: string): Promise<TableFault[]> {
	const found = await rows<{ after: string; until: string }>(
		connection,
		`select covered as "after", effective_from as "until"
		 from (
			select effective_from, max(coalesce(effective_to, date '9999-12-31')) over (
				order by effective_from, effective_to rows between unbounded preceding and 1 preceding
			) as covered
			from (
				select distinct effective_from, effective_to
				from query_table($table)
				where batch_no not in (select batch_no from withdrawal)
			)
		 )
		 where covered < effective_from - interval 1 day
		 order by effective_from`,
		{ table }
	);
	return found.map((one) => ({ kind: 'gap', table, ...one }));
}
