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
	'alerts'
];

/** Every model file, in an order in which each finds what it builds on. */
export const modelFiles: ModelFile[] = Object.entries(FILES)
	.map(([path, sql]) => parseModel(path.slice(2), sql))
	.sort((a, b) => ROOMS.indexOf(a.room) - ROOMS.indexOf(b.room) || a.order - b.order);

/** (Re)creates all models; they hold no data of their own, so this is done at every start. */
export async function createModels(connection: DuckDBConnection): Promise<void> {
	for (const file of modelFiles) await createModel(connection, file);
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
	const file = modelFiles.find((model) => model.name === name);
	if (!file) throw new Error(`there is no model ${name}`);
	if (file.ask) await connection.run(file.ask, parameters as Record<string, Parameter>);
	return rows(connection, file.select);
}
