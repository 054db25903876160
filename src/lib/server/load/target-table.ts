import type { DuckDBConnection } from '@duckdb/node-api';
import { storedColumns, type Dataset } from '$lib/ingest/dataset';
import { rows } from '$lib/server/database/rows';
import type { TextColumn } from './text-rows';

/** The table of a dataset as SQL text; identifiers come from the definition only, quoted. */
export interface TargetTable {
	name: string;
	columns: TextColumn[];
	/** `"so2", "no2"` */
	list: string;
	key: string;
	/** True where two relations agree in the key, nulls being equal. */
	sameKey(one: string, other: string): string;
	/** True where a row holds final data: compares with the parameter $final, null for a dataset without finality. */
	isFinal: string;
}

/** Looks up the column types in the database, so that they stand in the migrations only. */
export async function targetTable(
	connection: DuckDBConnection,
	dataset: Dataset
): Promise<TargetTable> {
	const found = await rows<{ columnName: string; dataType: string }>(
		connection,
		`select column_name, data_type from duckdb_columns()
		 where table_name = $table and database_name = current_database() and not internal`,
		{ table: dataset.name }
	);
	const types = new Map(found.map(({ columnName, dataType }) => [columnName, dataType]));
	const columns = storedColumns(dataset).map((name) => {
		const type = types.get(name);
		if (!type) throw new Error(`${dataset.name}: the table has no column ${name}`);
		return { name: quoted(name), type };
	});
	const key = dataset.key.map(quoted);
	return {
		name: quoted(dataset.name),
		columns,
		list: columns.map(({ name }) => name).join(', '),
		key: key.join(', '),
		sameKey: (one, other) =>
			key.map((name) => `${one}.${name} is not distinct from ${other}.${name}`).join(' and '),
		isFinal: `coalesce(${dataset.finality ? quoted(dataset.finality.column) : 'null'} = $final, false)`
	};
}

function quoted(identifier: string): string {
	return `"${identifier.replaceAll('"', '""')}"`;
}
