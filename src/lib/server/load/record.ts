import type { DuckDBConnection } from '@duckdb/node-api';
import { appendChange } from '$lib/server/database/change-log';
import { rows } from '$lib/server/database/rows';
import type { Receipt } from './receipt';
import type { TargetTable } from './target-table';

/** What a batch is recorded with besides its receipt. */
export interface Origin {
	actor: string;
	reason: string | null;
	bytes: number;
	/** Somebody wrote the row by hand: what it leaves empty is meant. */
	byHand: boolean;
}

/** Writes change, batch and rejected rows of what was staged and judged; the receipt with the change's number. */
export async function record(
	connection: DuckDBConnection,
	table: TargetTable,
	receipt: Receipt & { batchNo: number },
	origin: Origin
): Promise<Receipt> {
	const { batchNo } = receipt;
	const changeNo = await appendChange(connection, {
		actor: origin.actor,
		action: 'import',
		subject: `batch ${batchNo}`,
		reason: origin.reason,
		detail: { ...detailOf(receipt), ...(origin.byHand && { byHand: true }) }
	});
	await insertBatch(connection, { ...receipt, changeNo }, origin.bytes);
	await settleRows(connection, table, batchNo);
	return { ...receipt, changeNo };
}

/** The rows stand in their table already: those that only repeat the one before them go again. */
async function settleRows(
	connection: DuckDBConnection,
	{ name }: TargetTable,
	batchNo: number
): Promise<void> {
	await connection.run(
		`delete from ${name} where batch_no = $batchNo and line in (select line from judged where repeated)`,
		{ batchNo }
	);
	await connection.run(
		`insert into rejected_row
		 select $batchNo::integer, line, column_name, value, reason, raw from staged_rejection`,
		{ batchNo }
	);
}

/** The number that the next batch will have. */
export async function nextBatch(connection: DuckDBConnection): Promise<number> {
	const [row] = await rows<{ next: number }>(
		connection,
		'select coalesce(max(batch_no), 0) + 1 as next from batch'
	);
	if (!row) throw new Error('the batch numbers gave no row');
	return row.next;
}

/** What the batch table has no column for; a receipt is read back from both. */
export type Detail = Pick<
	Receipt,
	| 'dataset'
	| 'fileName'
	| 'read'
	| 'accepted'
	| 'unchanged'
	| 'revised'
	| 'rejected'
	| 'outranked'
	| 'superseded'
	| 'doubts'
	| 'skipped'
	| 'ignoredHeadings'
	| 'headings'
	| 'from'
	| 'to'
>;

function detailOf(receipt: Receipt): Record<string, unknown> {
	const { dataset, fileName, read, accepted, unchanged, revised, rejected } = receipt;
	const { outranked, superseded, doubts, skipped, ignoredHeadings, headings, from, to } = receipt;
	return {
		...{ dataset, fileName, read, accepted, unchanged, revised, rejected },
		...{ outranked, superseded, doubts, skipped, ignoredHeadings, from, to },
		...(headings && { headings })
	} satisfies Detail;
}

async function insertBatch(
	connection: DuckDBConnection,
	receipt: Receipt,
	bytes: number
): Promise<void> {
	const { batchNo, changeNo, dataset, fileName, sha256, encoding, headerLine } = receipt;
	const { read, accepted, unchanged, revised, rejected } = receipt;
	await connection.run(
		`insert into batch values (
			$batchNo, $changeNo, $dataset, $fileName, $sha256, $bytes, $encoding, $headerLine,
			$read, $accepted, $unchanged, $revised, $rejected
		 )`,
		{
			...{ batchNo, changeNo, dataset, fileName, sha256, bytes, encoding, headerLine },
			...{ read, accepted, unchanged, revised, rejected }
		}
	);
}
