import type { DuckDBConnection } from '@duckdb/node-api';
import type { Dataset } from '$lib/ingest/dataset';
import { rows } from '$lib/server/database/rows';
import { SHOWN, type RejectedRow } from './receipt';

/** The first of the rows that a later one of the same file has replaced; both stay stored. */
export async function supersededRows(
	connection: DuckDBConnection,
	dataset: Dataset
): Promise<RejectedRow[]> {
	const found = await rows<{ line: number; later: number }>(
		connection,
		'select supersedes as line, line as later from judged where supersedes is not null order by all limit $shown',
		{ shown: SHOWN }
	);
	const key = keyOf(dataset);
	return found.map(({ line, later }) => ({
		...{ line, column: null, value: null },
		reason: `与第 ${later} 行的${key}相同而内容不同：以第 ${later} 行为准，请核对`
	}));
}

/** The key as the headings print it. */
function keyOf({ key, columns }: Dataset): string {
	return key
		.map((name) => columns.find((column) => column.name === name)?.title ?? name)
		.join('、');
}
