import type { DuckDBConnection } from '@duckdb/node-api';
import { rows } from '$lib/server/database/rows';
import { datasetsOf } from './sources';

/** By dataset the last line of the change log that brought or took rows of it. */
export type Touched = ReadonlyMap<string, number>;

/** What the transaction of a connection sees. */
export async function touchedOf(connection: DuckDBConnection): Promise<Touched> {
	const touched = await rows<{ dataset: string; changeNo: number }>(
		connection,
		`select b.dataset, max(greatest(b.change_no, coalesce(w.change_no, 0))) as change_no
		 from batch as b
		 left join withdrawal as w on w.batch_no = b.batch_no
		 group by b.dataset`
	);
	return new Map(touched.map(({ dataset, changeNo }) => [dataset, changeNo]));
}

/** The last change that can have touched what a model gives; null where it reads what is no dataset. */
export function touchOf(model: string, touched: Touched): number | null {
	const sources = datasetsOf(model);
	if (!sources) return null;
	return Math.max(...[...sources].map((dataset) => touched.get(dataset) ?? 0));
}
