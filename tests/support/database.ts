import { openDatabase, type Database } from '$lib/server/database/database';
import { rows, type Parameter } from '$lib/server/database/rows';
import { shippedFiles } from '$lib/server/house/shipped';
import { loadShipped } from '$lib/server/load';
import { createModels, readModel, type ModelName } from '$lib/server/models';
import { keepModels } from '$lib/server/models/kept';
import type { Models } from '$lib/server/database/models.generated';

/** A database in memory with models, region and standards; `demo` adds the demo's readings. */
export async function shippedDatabase({ demo = false } = {}): Promise<Database> {
	const database = keepModels(await openDatabase(':memory:', demo));
	const connection = await database.connect();
	await createModels(connection);
	connection.closeSync();
	await loadShipped(database, await shippedFiles(demo));
	return database;
}

/** Runs one query on a connection of its own, for tests that look below the models. */
export async function select<Row>(
	database: Database,
	sql: string,
	parameters: Record<string, Parameter> = {}
): Promise<Row[]> {
	const connection = await database.connect();
	try {
		return await rows<Row>(connection, sql, parameters);
	} finally {
		connection.closeSync();
	}
}

/** Reads one model as a report would. */
export async function read<M extends ModelName>(
	database: Database,
	name: M,
	parameters: Models[M]['parameters']
): Promise<Models[M]['row'][]> {
	const connection = await database.connect();
	try {
		return await readModel(connection, name, parameters);
	} finally {
		connection.closeSync();
	}
}
