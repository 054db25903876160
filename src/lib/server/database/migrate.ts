import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { copyOpenFile } from './copy-file';
import { rows } from './rows';

const FILES = import.meta.glob<string>('./migrations/*.sql', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Names of all migrations that this software knows, in their order. */
export const MIGRATIONS: readonly string[] = Object.keys(FILES).map((file) => basename(file));

/** Applies the migrations that a database lacks, in the order of their numbers, each in a transaction. */
export async function migrate(connection: DuckDBConnection, path: string): Promise<void> {
	await connection.run(
		`create table if not exists migration (name varchar primary key, applied_at timestamptz not null)`
	);
	const applied = await rows<{ name: string }>(connection, 'select name from migration');
	const names = new Set(applied.map((row) => row.name));
	const pending = Object.entries(FILES)
		.map(([file, sql]) => ({ name: basename(file), sql }))
		.filter(({ name }) => !names.has(name));
	if (pending.length > 0 && names.size > 0) await keepCopy(connection, path);
	for (const { name, sql } of pending) await apply(connection, name, sql);
}

async function apply(connection: DuckDBConnection, name: string, sql: string): Promise<void> {
	await connection.run('begin transaction');
	try {
		await connection.run(sql);
		await connection.run('insert into migration values ($name, now())', { name });
		await connection.run('commit');
	} catch (error) {
		await connection.run('rollback');
		throw new Error(`migration ${name} failed and was undone: ${String(error)}`, { cause: error });
	}
}

/** A copy of the file as it was before a migration, beside it in `backups/`. */
async function keepCopy(connection: DuckDBConnection, path: string): Promise<void> {
	if (path === ':memory:') return;
	await connection.run('checkpoint');
	const folder = join(dirname(path), 'backups');
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
	await copyOpenFile(path, join(folder, `${basename(path)}.${stamp}.before-migration`));
}
