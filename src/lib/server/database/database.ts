import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { copyOpenFile } from './copy-file';
import { migrate } from './migrate';
import { queue } from './queue';

/** Settings of every instance: Beijing time, bounded memory that is given back, rows written while others still come in, no extension fetched from anywhere. */
const SETTINGS = [
	`set global timezone = 'Asia/Shanghai'`,
	`set global memory_limit = '1GB'`,
	`set global allocator_background_threads = true`,
	`set global write_buffer_row_group_count = 1`,
	`set global autoinstall_known_extensions = false`,
	`set global autoload_known_extensions = false`
];

/** One open database file. DuckDB lets one process in, and only one instance a file in it. */
export interface Database {
	/** Path of the file, or `:memory:`. */
	path: string;
	/** True when the file holds synthetic data; it never holds anything else then. */
	demo: boolean;
	/** A connection of one's own; the caller closes it. */
	connect(): Promise<DuckDBConnection>;
	/** Runs one writing job after the other, each in a transaction that is rolled back when it throws. */
	write<T>(job: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
	/** How many writing jobs have ended: while it is the same, so is what the file says. */
	writes(): number;
	/** Copies the file as it is between two writing jobs; readers go on meanwhile. */
	copyTo(path: string): Promise<void>;
	close(): void;
}

/**
 * Opens a database file, creating it when missing, and brings its schema up to date.
 * @throws Error naming the file when another process holds it.
 */
export async function openDatabase(path: string, demo: boolean): Promise<Database> {
	const instance = await openInstance(path);
	const connection = await instance.connect();
	for (const setting of SETTINGS) await connection.run(setting);
	await migrate(connection, path);
	connection.closeSync();
	const next = queue();
	let writes = 0;
	return {
		path,
		demo,
		connect: () => instance.connect(),
		write: (job) => next(() => transaction(instance, job).finally(() => writes++)),
		writes: () => writes,
		copyTo: (to) => next(() => copyBetweenWrites(instance, path, to)),
		close: () => instance.closeSync()
	};
}

/** Nobody writes meanwhile, so that after the checkpoint the file alone holds everything. */
async function copyBetweenWrites(
	instance: DuckDBInstance,
	path: string,
	to: string
): Promise<void> {
	const connection = await instance.connect();
	try {
		await connection.run('checkpoint');
		await copyOpenFile(path, to);
	} finally {
		connection.closeSync();
	}
}

/** @throws DatabaseHeldError when another process has the file open */
export async function requireFree(path: string): Promise<void> {
	(await openInstance(path)).closeSync();
}

async function openInstance(path: string): Promise<DuckDBInstance> {
	if (path === ':memory:') return DuckDBInstance.create(path);
	try {
		return await DuckDBInstance.fromCache(path);
	} catch (error) {
		if (!String(error).includes('lock')) throw error;
		throw new DatabaseHeldError(path);
	}
}

/** Another process has the file open: speak to it through its socket instead. */
export class DatabaseHeldError extends Error {
	constructor(path: string) {
		super(`${path} is open in another process; stop it, or let the command reach it by its socket`);
	}
}

async function transaction<T>(
	instance: DuckDBInstance,
	job: (connection: DuckDBConnection) => Promise<T>
): Promise<T> {
	const connection = await instance.connect();
	try {
		await connection.run('begin transaction');
		const result = await job(connection);
		await connection.run('commit');
		return result;
	} catch (error) {
		await connection.run('rollback').catch(() => undefined);
		throw error;
	} finally {
		connection.closeSync();
	}
}
