import { createHash } from 'node:crypto';
import {
	blobValue,
	DuckDBBlobValue,
	DuckDBInstance,
	type DuckDBConnection
} from '@duckdb/node-api';
import { lastChange } from './change-log';
import { verifyChain, type ChainState } from './chain';
import { MIGRATIONS } from './migrate';
import { rows } from './rows';

/** A file that goes into a backup beside the tables. */
export interface KeptFile {
	/** Path below the home, with strokes: `issued/3/周报.docx`. */
	path: string;
	bytes: Uint8Array;
}

/** What a backup says of itself. */
export interface BackupFacts {
	/** Name of the database file in its home. */
	database: string;
	/** Version of the software that made it. */
	version: string;
	/** ISO instant. */
	madeAt: string;
}

/** A backup that can't be taken back, by what is wrong with it. */
export class BackupError extends Error {
	override name = 'BackupError';
	/**
	 * @param fault foreign: no backup of this software · newer: made by a newer one · chain: its change log is broken ·
	 * file: a file in it is not as it was put in
	 */
	constructor(
		readonly fault: 'foreign' | 'newer' | 'chain' | 'file',
		readonly place: string
	) {
		super(`the backup can not be taken: ${fault} ${place}`);
	}
}

/** A file of an issued paper that the tables speak of. */
export interface PaperFileName {
	paperNo: number;
	name: string;
	sha256: string;
}

/**
 * Makes a copy of a database a backup: puts the facts into it, and the files of the papers that it holds, which `fetch`
 * gives. One DuckDB file holds all, so that a backup is one file with a checksum on every block.
 * @returns the state of the change log in the copy
 */
export async function packBackup(
	copy: string,
	facts: BackupFacts,
	fetch: (file: PaperFileName) => Promise<KeptFile | undefined>
): Promise<{ changeNo: number }> {
	return within(copy, async (connection) => {
		await connection.run('begin transaction');
		await connection.run(
			'create table backup_fact (database varchar, version varchar, made_at varchar)'
		);
		await connection.run('create table backup_file (path varchar, sha256 varchar, content blob)');
		await connection.run('insert into backup_fact values ($database, $version, $madeAt)', {
			...facts
		});
		await putFiles(connection, fetch);
		await connection.run('commit');
		return { changeNo: await lastChange(connection) };
	});
}

async function putFiles(
	connection: DuckDBConnection,
	fetch: (file: PaperFileName) => Promise<KeptFile | undefined>
): Promise<void> {
	const wanted = await rows<PaperFileName>(
		connection,
		'select paper_no, name, sha256 from issued_file order by paper_no, name'
	);
	for (const name of wanted) {
		const file = await fetch(name);
		if (!file) continue;
		await connection.run('insert into backup_file values ($path, $sha256, $content)', {
			...{ path: file.path, sha256: sha256Of(file.bytes) },
			content: blobValue(file.bytes)
		});
	}
}

/**
 * Takes a copy of a backup apart: gives its files to `put` one by one, and leaves the database alone.
 * @throws BackupError when it is none, is newer than the software, or is not whole
 */
export async function unpackBackup(
	copy: string,
	put: (file: KeptFile) => Promise<void>
): Promise<BackupFacts & { chain: ChainState; files: number }> {
	return within(copy, async (connection) => {
		const facts = await factsOf(connection);
		const chain = await verifyChain(connection);
		if (chain.broken) throw new BackupError('chain', String(chain.broken.changeNo));
		const names = await rows<{ path: string }>(
			connection,
			'select path from backup_file order by path'
		);
		for (const { path } of names) await put(await fileOf(connection, path));
		await connection.run('drop table backup_file');
		await connection.run('drop table backup_fact');
		return { ...facts, chain, files: names.length };
	});
}

async function factsOf(connection: DuckDBConnection): Promise<BackupFacts> {
	const [facts] = await rows<BackupFacts>(connection, 'select * from backup_fact').catch(() => []);
	if (!facts) throw new BackupError('foreign', 'backup_fact');
	const applied = await rows<{ name: string }>(connection, 'select name from migration');
	const unknown = applied.find(({ name }) => !MIGRATIONS.includes(name));
	if (unknown) throw new BackupError('newer', facts.version);
	return facts;
}

async function fileOf(connection: DuckDBConnection, path: string): Promise<KeptFile> {
	const reader = await connection.runAndReadAll(
		'select sha256, content from backup_file where path = $path',
		{ path }
	);
	const [[sha256, content] = []] = reader.getRows();
	const bytes = content instanceof DuckDBBlobValue ? content.bytes : new Uint8Array();
	if (sha256Of(bytes) !== sha256) throw new BackupError('file', path);
	return { path, bytes };
}

/** Opens a copy that nobody else knows of, and brings what was done into the one file. */
async function within<T>(
	copy: string,
	job: (connection: DuckDBConnection) => Promise<T>
): Promise<T> {
	const instance = await DuckDBInstance.create(copy).catch(() => undefined);
	if (!instance) throw new BackupError('foreign', copy);
	const connection = await instance.connect();
	try {
		const result = await job(connection);
		await connection.run('checkpoint');
		return result;
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

function sha256Of(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
