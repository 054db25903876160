import type { DuckDBConnection } from '@duckdb/node-api';
import { sealOf, type ChainLine } from './chain';
import { rows } from './rows';

/** One line of the append-only change log. */
export interface Change {
	/** Who: `cli:<user of the system>`, `web:<account>`, or `house` for what ships with the software. */
	actor: string;
	/** What was done: import | withdraw | … */
	action: string;
	/** To what: a batch, a paper, a setting. */
	subject: string;
	reason: string | null;
	detail?: Record<string, unknown>;
}

/**
 * Appends a line with its seal in the hash chain and returns its number; the only place that writes the log.
 * Call it inside `Database.write`, which keeps writers in a row.
 */
export async function appendChange(connection: DuckDBConnection, change: Change): Promise<number> {
	const [last] = await rows<{ changeNo: number; hash: string | null; happenedAt: string }>(
		connection,
		`select
			coalesce(max(change_no), 0) as change_no,
			arg_max(hash, change_no) as hash,
			strftime(now() at time zone 'UTC', '%Y-%m-%dT%H:%M:%S.%fZ') as happened_at
		 from change left join change_seal using (change_no)`
	);
	if (!last) throw new Error('the change log has no end to append to');
	const { actor, action, subject, reason, detail } = change;
	const line: ChainLine = {
		...{ changeNo: last.changeNo + 1, happenedAt: last.happenedAt },
		...{ actor, action, subject, reason },
		detail: detail ? JSON.stringify(detail) : null
	};
	await connection.run(
		`insert into change values (
			$changeNo, $happenedAt::timestamptz, $actor, $action, $subject, $reason, $detail::json
		 )`,
		{ ...line }
	);
	const hash = sealOf(last.hash ?? '', line);
	await connection.run('insert into change_seal values ($changeNo, $hash)', {
		changeNo: line.changeNo,
		hash
	});
	return line.changeNo;
}

/** Number of the last line of the change log, 0 while it is empty: the state of the data. */
export async function lastChange(connection: DuckDBConnection): Promise<number> {
	const [row] = await rows<{ changeNo: number }>(
		connection,
		'select coalesce(max(change_no), 0) as change_no from change'
	);
	return row?.changeNo ?? 0;
}

/** Lines of the log after a number, for the log of the system: without reason and detail, which have a guard of their own. */
export function changesAfter(
	connection: DuckDBConnection,
	changeNo: number
): Promise<{ changeNo: number; actor: string; action: string; subject: string }[]> {
	return rows(
		connection,
		`select change_no, actor, action, subject from change where change_no > $changeNo order by change_no`,
		{ changeNo }
	);
}
