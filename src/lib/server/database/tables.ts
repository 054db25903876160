const FILES = import.meta.glob<string>('./migrations/*.sql', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** A table of the schema; that of a dataset bears its name and holds rows with the batch and line they came in by. */
export type TableKind = 'dataset' | 'other';

/** Every table that the migrations make, by name. */
export const tables: ReadonlyMap<string, TableKind> = new Map(
	Object.values(FILES)
		.flatMap((sql) => [...sql.matchAll(/create table (\w+) \(\s*(batch_no [^,]*, line )?/g)])
		.map(([, name = '', rows]) => [name, rows ? 'dataset' : 'other'])
);
