import type { DuckDBConnection } from '@duckdb/node-api';
import { lastChange } from '$lib/server/database/change-log';
import type { Database } from '$lib/server/database/database';
import { rows } from '$lib/server/database/rows';
import { createModel, modelFiles } from '.';

/**
 * Makes the kept models of a database follow its data: what a job writes and what they make of it are one transaction.
 * Registers and standards are read by nearly every query and change a few times a year; as views they took more
 * planning than the readings took time.
 */
export function keepModels(database: Database): Database {
	return {
		...database,
		write: (job) =>
			database.write(async (connection) => {
				const before = await lastChange(connection);
				const result = await job(connection);
				const changed = await changedSince(connection, before);
				if (changed.length > 0)
					await refreshKept(connection, (dataset) => changed.includes(dataset));
				return result;
			})
	};
}

/** Datasets with a batch that came or went after a line of the change log. */
async function changedSince(connection: DuckDBConnection, changeNo: number): Promise<string[]> {
	const changed = await rows<{ dataset: string }>(
		connection,
		`select distinct dataset
		 from batch as b left join withdrawal as w using (batch_no)
		 where b.change_no > $changeNo or w.change_no > $changeNo`,
		{ changeNo }
	);
	return changed.map(({ dataset }) => dataset);
}

/** Makes the kept models of some datasets anew, in the order of the models, since some are made of others. */
export async function refreshKept(
	connection: DuckDBConnection,
	changed: (dataset: string) => boolean
): Promise<void> {
	const stale = ({ kept }: { kept: readonly string[] }) =>
		kept.some((dataset) => dataset === '*' || changed(dataset));
	for (const file of modelFiles.filter(stale)) await createModel(connection, file);
}
