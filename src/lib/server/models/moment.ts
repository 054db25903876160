import type { DuckDBConnection } from '@duckdb/node-api';
import { rows } from '$lib/server/database/rows';
import { sourcesOf } from './sources';

/** A state of the data: the last line of the change log, and by dataset the last line that brought or took rows of it. */
export interface Moment {
	changeNo: number;
	touched: ReadonlyMap<string, number>;
}

/** The moment that the transaction of a connection sees; `changeNo` is its last line of the change log. */
export async function momentOf(connection: DuckDBConnection, changeNo: number): Promise<Moment> {
	const touched = await rows<{ dataset: string; changeNo: number }>(
		connection,
		`select b.dataset, max(greatest(b.change_no, coalesce(w.change_no, 0))) as change_no
		 from batch as b
		 left join withdrawal as w on w.batch_no = b.batch_no
		 group by b.dataset`
	);
	return { changeNo, touched: new Map(touched.map((row) => [row.dataset, row.changeNo])) };
}

/** The last change before a moment that can have touched what a model gives. */
export function lastTouch(model: string, { changeNo, touched }: Moment): number {
	const sources = sourcesOf(model);
	if (!sources) return changeNo;
	return Math.max(...[...sources].map((dataset) => touched.get(dataset) ?? 0));
}
