import type { DuckDBConnection } from '@duckdb/node-api';
import type { LedgerBefore } from '$lib/ingest/ledger-before';
import { rows } from '$lib/server/database/rows';

/** The ledger as it is in force, for new rows to be held against. */
export async function readLedger(connection: DuckDBConnection): Promise<LedgerBefore> {
	const items = await rows<{ item: string; area: string; batchNo: number }>(connection, ITEMS);
	const units = await rows<{ goal: string; unit: string }>(connection, UNITS);
	return {
		items: new Map(items.map(({ item, area, batchNo }) => [item, { area, batchNo }])),
		units: new Map(units.map(({ goal, unit }) => [goal, unit]))
	};
}

const ITEMS = `
	select item_id as item, area_code as area, batch_no
	from ledger_item
	where batch_no not in (select batch_no from withdrawal)
	qualify row_number() over (partition by item_id order by batch_no desc, line desc) = 1`;

/**
 * The unit of a goal that is an amount is the one of its statement. Shares, limits and rounds are stated in another (%, 月,
 * 次/月) than the ledger counts in, which is the one that most of its rows have.
 */
const UNITS = `
	select goal_id as goal, unit_zh as unit
	from statement
	where arithmetic = 'total' and unit_zh is not null
		and batch_no not in (select batch_no from withdrawal)
	qualify row_number() over (partition by goal_id order by batch_no desc, line desc) = 1
	union all
	select goal_id, mode(unit)
	from ledger_item
	where unit is not null and batch_no not in (select batch_no from withdrawal)
		and goal_id not in (select goal_id from statement where arithmetic = 'total' and unit_zh is not null)
	group by goal_id
	order by all`;
