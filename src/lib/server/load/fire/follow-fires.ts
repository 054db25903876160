import type { DuckDBConnection } from '@duckdb/node-api';
import { appendChange } from '$lib/server/database/change-log';
import { rows } from '$lib/server/database/rows';
import { makeEvents } from './make-events';
import { placeRows } from './place-rows';

/** A batch that came in or went out, and who brought it; `left` when it was withdrawn. */
export interface BatchChange {
	dataset: string;
	batchNo: number;
	actor: string;
	left?: true;
}

/** Registers on which the place or the making of fires rests. */
const GROUNDS = ['unit', 'setting', 'boundary'];

/** Brings the events and places of fires after a batch, inside its transaction. */
export async function followFires(
	connection: DuckDBConnection,
	change: BatchChange
): Promise<void> {
	const { dataset, batchNo } = change;
	if (dataset === 'fire_detection') await makeEvents(connection, batchNo);
	else if (dataset === 'fire_alarm' || dataset === 'fire_listing')
		await placeRows(connection, dataset, batchNo);
	else if (dataset === 'fire_decision') await logDecisions(connection, change);
	else if (GROUNDS.includes(dataset)) await makeAllFires(connection);
}

/** Makes every event and place anew. */
export async function makeAllFires(connection: DuckDBConnection): Promise<void> {
	await makeEvents(connection);
	await placeRows(connection, 'fire_alarm');
	await placeRows(connection, 'fire_listing');
}

/** A decision is one line of the change log, with who, when and why, however it came in. */
async function logDecisions(
	connection: DuckDBConnection,
	{ batchNo, actor, left }: BatchChange
): Promise<void> {
	if (left) return;
	const decisions = await rows<{ fireNo: string; reason: string; [column: string]: string | null }>(
		connection,
		`select fire_no, decided_at::varchar as decided_at, decided_by, accountable_code, verdict, reason, basis
		 from fire_decision where batch_no = $batchNo order by line`,
		{ batchNo }
	);
	for (const { fireNo, reason, ...detail } of decisions)
		await appendChange(connection, {
			actor,
			action: 'decide',
			subject: `fire ${fireNo}`,
			reason,
			detail: { batchNo, ...detail }
		});
}
