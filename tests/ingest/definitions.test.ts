import { beforeAll, describe, expect, test } from 'vitest';
import { slotsOf, storedColumns, type Column } from '$lib/ingest/dataset';
import { datasetNamed, datasets } from '$lib/ingest/datasets';
import { canonical } from '$lib/ingest/heading';
import { datasetOf } from '$lib/ingest/open-table';
import { openDatabase } from '$lib/server/database/database';
import { ask } from './bureau';

interface TableColumn {
	table: string;
	name: string;
	type: string;
	nullable: boolean;
}

let inDatabase: TableColumn[];

beforeAll(async () => {
	const database = await openDatabase(':memory:', true);
	inDatabase = await ask(
		database,
		`select table_name as "table", column_name as name, data_type as type, is_nullable as nullable
		 from duckdb_columns() where not internal and column_name not in ('batch_no', 'line')
		 order by column_index`
	);
	database.close();
});

test('every table that is filled from files has a definition', async () => {
	const database = await openDatabase(':memory:', true);
	const tables = await ask<{ name: string }>(
		database,
		`select table_name as name from duckdb_columns()
		 where not internal and column_name = 'line' and table_name <> 'rejected_row'`
	);
	database.close();
	expect(tables.map(({ name }) => name).sort()).toEqual(datasets.map(({ name }) => name).sort());
});

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
	'%s',
	(name, dataset) => {
		const stored = dataset.columns.filter((column) => column.role !== 'source');

		test('has the columns of its table', () => {
			const own = inDatabase.filter(({ table }) => table === name);
			expect([...storedColumns(dataset)].sort()).toEqual(own.map((column) => column.name).sort());
		});

		test('reads what its table can hold', () => {
			for (const column of stored) {
				const found = inDatabase.find((own) => own.table === name && own.name === column.name);
				expect(fits(column, found?.type ?? ''), `${column.name} as ${found?.type ?? ''}`).toBe(
					true
				);
			}
		});

		test('never leaves a column empty that must not be', () => {
			for (const column of stored) {
				const found = inDatabase.find((own) => own.table === name && own.name === column.name);
				const sure = column.required || column.fallback !== undefined || Boolean(dataset.derive);
				expect(found?.nullable === false && !sure, column.name).toBe(false);
			}
		});

		test('speaks of its own columns only', () => {
			const names = dataset.columns.flatMap(slotsOf);
			const mentioned = [
				...dataset.key,
				...(dataset.oneOf ?? []),
				dataset.day,
				dataset.finality?.column
			];
			expect(names).toEqual(expect.arrayContaining(mentioned.filter((one) => one !== undefined)));
		});

		test('no two columns share a heading', () => {
			const owners = new Map<string, string>();
			for (const { name: own, title, aliases = [] } of dataset.columns)
				for (const heading of [own, title, ...aliases].map(canonical))
					expect(owners.set(heading, owners.get(heading) ?? own).get(heading), heading).toBe(own);
		});

		test.each(['name', 'title'] as const)(
			'is recognised by each %s of its columns',
			async (spelling) => {
				const headings = dataset.columns
					.filter((column) => column.role !== 'derived')
					.map((column) => `"${column[spelling]}"`);
				const bytes = new TextEncoder().encode(`${headings.join(',')}\n`);
				expect((await datasetOf({ name: 'a.csv', bytes }, datasets)).name).toBe(name);
			}
		);

		test('is found by its name with hyphens', () => {
			expect(datasetNamed(name.replaceAll('_', '-'))).toBe(dataset);
		});
	}
);

/** Whether every text that the column's reader gives can be cast without loss. */
function fits({ type }: Column, sqlType: string): boolean {
	const decimal = /^DECIMAL\((\d+),(\d+)\)$/.exec(sqlType);
	switch (type.kind) {
		case 'text':
		case 'lookup':
			return sqlType === 'VARCHAR';
		case 'date':
			return sqlType === 'DATE';
		case 'timestamp':
			return sqlType === 'TIMESTAMP';
		case 'integer':
			return sqlType === 'INTEGER' && type.max < 2 ** 31;
		case 'coordinate':
			return sqlType === 'DECIMAL(9,5)';
		case 'decimal':
		case 'measure': {
			const [precision, scale] = [Number(decimal?.[1]), Number(decimal?.[2])];
			return type.decimals <= scale && Math.max(-type.min, type.max) < 10 ** (precision - scale);
		}
		case 'choice': {
			const codes = Object.keys(type.choices);
			if (sqlType === 'BOOLEAN') return codes.every((code) => code === 'true' || code === 'false');
			return (
				sqlType === 'VARCHAR' ||
				(sqlType === 'INTEGER' && codes.every((code) => /^\d+$/.test(code)))
			);
		}
	}
}
