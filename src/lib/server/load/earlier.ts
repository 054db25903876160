import type { DuckDBConnection } from '@duckdb/node-api';
import { datasetNamed } from '$lib/ingest/datasets';
import { rows } from '$lib/server/database/rows';
import { SHOWN, type Receipt, type RejectedRow } from './receipt';
import type { Detail } from './record';

type StoredBatch = Omit<
	Receipt,
	'title' | 'rejections' | 'alreadyLoaded' | 'dryRun' | keyof Detail
> &
	Pick<Receipt, 'dataset' | 'fileName'> & { detail: string };

/** The receipt of the newest batch of the same bytes that is not withdrawn; undefined when there is none. */
export async function earlierReceipt(
	connection: DuckDBConnection,
	sha256: string,
	dataset: string | undefined
): Promise<Receipt | undefined> {
	const [found] = await rows<{ batchNo: number }>(
		connection,
		`select max(batch_no) as batch_no from batch
		 where sha256 = $sha256 and dataset = coalesce($dataset, dataset)
			and batch_no not in (select batch_no from withdrawal)
		 having count(*) > 0`,
		{ sha256, dataset: dataset ?? null }
	);
	return found && (await storedReceipt(connection, found.batchNo));
}

/** The receipt of a batch as it was given, marked as loaded already. */
export async function storedReceipt(
	connection: DuckDBConnection,
	batchNo: number
): Promise<Receipt> {
	const [batch] = await rows<StoredBatch>(
		connection,
		`select batch_no, change_no, b.dataset, file_name, sha256, encoding, header_line, detail::varchar as detail
		 from batch as b join change using (change_no) where batch_no = $batchNo`,
		{ batchNo }
	);
	if (!batch) throw new Error(`there is no batch ${batchNo}`);
	const { detail, ...stored } = batch;
	return {
		...stored,
		...UNSAID,
		...(JSON.parse(detail) as Detail),
		title: datasetNamed(batch.dataset)?.title ?? batch.dataset,
		rejections: await rejectionsOf(connection, batchNo),
		alreadyLoaded: true,
		dryRun: false
	};
}

/** What receipts of former versions do not say. */
const UNSAID = { superseded: 0, doubts: { count: 0, first: [] } } satisfies Partial<Detail>;

function rejectionsOf(connection: DuckDBConnection, batchNo: number): Promise<RejectedRow[]> {
	return rows<RejectedRow>(
		connection,
		`select line, column_name as "column", value, reason from rejected_row
		 where batch_no = $batchNo order by line limit $shown`,
		{ batchNo, shown: SHOWN }
	);
}
