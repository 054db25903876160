import type { DuckDBConnection } from '@duckdb/node-api';
import { appendChange } from '$lib/server/database/change-log';
import type { Database } from '$lib/server/database/database';
import { rows } from '$lib/server/database/rows';
import { followFires } from './fire/follow-fires';
import { LoadError } from './load-error';

export interface WithdrawRequest {
	batchNo: number;
	actor: string;
	/** Why; it stays in the change log. */
	reason: string;
}

export interface Withdrawal {
	batchNo: number;
	changeNo: number;
	dataset: string;
	fileName: string;
	/** Rows of the batch that are out of force now; they stay stored. */
	rows: number;
}

/**
 * Takes a batch out of force: what it had replaced is in force again. The rows stay.
 * @throws LoadError when there is no such batch, it is withdrawn already, or no reason is given
 */
export function withdrawBatch(database: Database, request: WithdrawRequest): Promise<Withdrawal> {
	return database.write((connection) => withdrawIn(connection, request));
}

/** What happens inside the transaction. */
export async function withdrawIn(
	connection: DuckDBConnection,
	{ batchNo, actor, reason }: WithdrawRequest
): Promise<Withdrawal> {
	if (reason.trim() === '') throw new LoadError(`撤回批次 ${batchNo} 须写明原因：请补填后再撤回。`);
	const batch = await liveBatch(connection, batchNo);
	const changeNo = await appendChange(connection, {
		actor,
		action: 'withdraw',
		subject: `batch ${batchNo}`,
		reason,
		detail: { ...batch }
	});
	await connection.run('insert into withdrawal values ($batchNo, $changeNo)', {
		batchNo,
		changeNo
	});
	await followFires(connection, { dataset: batch.dataset, batchNo, actor, left: true });
	return { batchNo, changeNo, ...batch };
}

type LiveBatch = Pick<Withdrawal, 'dataset' | 'fileName' | 'rows'>;

async function liveBatch(connection: DuckDBConnection, batchNo: number): Promise<LiveBatch> {
	const [batch] = await rows<LiveBatch & { withdrawn: boolean }>(
		connection,
		`select dataset, file_name, rows_read - rows_rejected as rows, w.batch_no is not null as withdrawn
		 from batch as b left join withdrawal as w using (batch_no)
		 where b.batch_no = $batchNo`,
		{ batchNo }
	);
	if (!batch) throw new LoadError(`没有批次 ${batchNo}：请在数据页核对批次号。`);
	const { withdrawn, ...live } = batch;
	if (withdrawn) throw new LoadError(`批次 ${batchNo}（${live.fileName}）早已撤回，不必再撤。`);
	return live;
}
