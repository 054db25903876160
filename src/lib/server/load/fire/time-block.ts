import type { DuckDBConnection } from '@duckdb/node-api';
import { rows } from '$lib/server/database/rows';

/** A span of observation, UTC, both ends included. */
export interface Block {
	from: string;
	to: string;
}

/**
 * Widens the span of a batch to where nothing was seen for longer than the window: no event reaches over such a gap, so
 * making the events between two gaps anew gives what making all anew would.
 */
export async function blockOf(
	connection: DuckDBConnection,
	batchNo: number,
	windowMinutes: number
): Promise<Block | null> {
	const [found] = await rows<{ from: string | null; to: string | null }>(
		connection,
		`with own as (
			select min(acquired_at) as first_at, max(acquired_at) as last_at
			from fire_detection where batch_no = $batchNo
		),
		moments as (
			select distinct acquired_at from fire_detection
			where batch_no = $batchNo or batch_no not in (select batch_no from withdrawal)
		),
		gaps as (
			select
				acquired_at,
				date_diff('minute', lag(acquired_at) over in_time, acquired_at) > $windowMinutes as opens,
				date_diff('minute', acquired_at, lead(acquired_at) over in_time) > $windowMinutes as closes
			from moments
			window in_time as (order by acquired_at)
		)
		select
			coalesce(
				max(acquired_at) filter (opens and acquired_at <= first_at),
				min(acquired_at)
			)::varchar as "from",
			coalesce(
				min(acquired_at) filter (closes and acquired_at >= last_at),
				max(acquired_at)
			)::varchar as "to"
		from gaps cross join own
		where first_at is not null`,
		{ batchNo, windowMinutes }
	);
	return found?.from && found.to ? { from: found.from, to: found.to } : null;
}
