import type { DuckDBConnection } from '@duckdb/node-api';
import type { Models } from '$lib/server/database/models.generated';
import { rows, type Parameter } from '$lib/server/database/rows';
import { parseModel, type ModelFile } from './model-file';

const FILES = import.meta.glob<string>('./*/*.sql', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The rooms of the models, in the order in which they build on each other. */
const ROOMS = [
	'rounding',
	'staging',
	'air',
	'water',
	'fire',
	'ledger',
	'ranking',
	'goals',
	'alerts',
	'meetings'
];

/** Every model file, in an order in which each finds what it builds on. */
export const modelFiles: ModelFile[] = Object.entries(FILES)
	.map(([path, sql]) => parseModel(path.slice(2), sql))
	.sort((a, b) => ROOMS.indexOf(a.room) - ROOMS.indexOf(b.room) || a.order - b.order);

/** Makes the models of a database, unless those in it were made from the same files: kept models follow the data by themselves. */
export async function createModels(connection: DuckDBConnection): Promise<void> {
	const files = modelFiles.map(({ path, sql }) => `${path}\n${sql}`).join('\n');
	const [made] = await rows<{ same: boolean }>(
		connection,
		'select count(*) > 0 as same from model_state where fingerprint = md5($files)',
		{ files }
	);
	if (made?.same) return;
	await connection.run('begin transaction');
	await dropChangedKinds(connection);
	for (const file of modelFiles) await createModel(connection, file);
	await connection.run('delete from model_state');
	await connection.run('insert into model_state select md5($files)', { files });
	await connection.run('commit');
}

/** Drops what a former version made as a view and this one as a table, or the other way round: neither replaces the other. */
async function dropChangedKinds(connection: DuckDBConnection): Promise<void> {
	const found = await rows<{ name: string; kind: 'table' | 'view' }>(
		connection,
		`select table_name as name, 'table' as kind from duckdb_tables()
		 union all select view_name, 'view' from duckdb_views() where not internal`
	);
	for (const { name, kind } of found) {
		const file = modelFiles.find((model) => model.name === name);
		if (file && isTable(file) !== (kind === 'table')) await connection.run(`drop ${kind} ${name}`);
	}
}

/** Whether a model is a table that is kept up to date, and not a view or macro. */
export function isTable({ kept, keptBySpan }: ModelFile): boolean {
	return kept.length + keptBySpan.length > 0;
}

/** (Re)creates one model. @throws Error naming its file */
export async function createModel(connection: DuckDBConnection, file: ModelFile): Promise<void> {
	await connection.run(file.sql).catch((error: unknown) => {
		throw new Error(`model ${file.path}: ${String(error)}`, { cause: error });
	});
}

export type ModelName = keyof Models;

/** Reads one model. Connections read one model at a time: parameters go in by a variable of the connection. */
export async function readModel<M extends ModelName>(
	connection: DuckDBConnection,
	name: M,
	parameters: Models[M]['parameters']
): Promise<Models[M]['row'][]> {
	const file = fileOf(name);
	if (file.ask) await connection.run(file.ask, parameters as Record<string, Parameter>);
	return rows(connection, file.select);
}

function fileOf(name: ModelName): ModelFile {
	const file = modelFiles.find((model) => model.name === name);
	if (!file) throw new Error(`there is no model ${name}`);
	return file;
}
