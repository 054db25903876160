import type { DuckDBConnection } from '@duckdb/node-api';
import { rows } from './rows';

/** One line of the append-only change log. */
export interface Change {
	/** Who: `cli:<user>`, `web:<user>`, or `house` for what ships with the software. */
	actor: string;
	/** What was done: import | withdraw | … */
	action: string;
	/** To what: a batch, a paper, a setting. */
	subject: string;
	reason: string | null;
	detail?: Record<string, unknown>;
}

/** Appends a line and returns its number. Call it inside `Database.write`, which keeps writers in a row. */
export async function appendChange(connection: DuckDBConnection, change: Change): Promise<number> {
	const [row] = await rows<{ changeNo: number }>(
		connection,
		`insert into change
		 select coalesce(max(change_no), 0) + 1, now(), $actor, $action, $subject, $reason, $detail::json
		 from change
		 returning change_no`,
		{
			actor: change.actor,
			action: change.action,
			subject: change.subject,
			reason: change.reason,
			detail: change.detail ? JSON.stringify(change.detail) : null
		}
	);
	if (!row) throw new Error('the change log took no line');
	return row.changeNo;
}

/** Number of the last line of the change log, 0 while it is empty: the state of the data. */
export async function lastChange(connection: DuckDBConnection): Promise<number> {
	const [row] = await rows<{ changeNo: number }>(
		connection,
		'select coalesce(max(change_no), 0) as change_no from change'
	);
	return row?.changeNo ?? 0;
}
