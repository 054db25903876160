import { readFile } from 'node:fs/promises';
import { openDatabase, type Database } from '$lib/server/database/database';
import { rows, type Parameter } from '$lib/server/database/rows';
import { loadFile, loadShipped, type LoadRequest, type Receipt } from '$lib/server/load';

/** Two sections of a made-up river, one of them renamed. */
const SECTIONS = `断面编码,断面名称,河流,河流次序,沿程次序,断面属性,水体类型,启用日期,别名
S1,演示断面一(上游),演示河,1,1,市控,河流,2019-01-01,旧名闸
S2,演示断面二,演示河,1,2,市控,河流,2019-01-01,
`;

/** A database with the units and statements of the region and two sections. */
export async function bureau(path = ':memory:'): Promise<Database> {
	const database = await openDatabase(path, true);
	const region = ['unit', 'statement'].map(async (name) => ({
		name: `${name}.csv`,
		bytes: await readFile(`data/regions/cangzhou/${name}.csv`)
	}));
	await loadShipped(database, [
		...(await Promise.all(region)),
		{ name: 'section.csv', bytes: new TextEncoder().encode(SECTIONS) }
	]);
	return database;
}

/** Loads a text (UTF-8) or bytes as a file. */
export function load(
	database: Database,
	content: string | Uint8Array,
	more: Partial<LoadRequest> = {}
): Promise<Receipt> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const request = { name: '表.csv', bytes, actor: 'cli:test', today: '2021-12-31' };
	return loadFile(database, { ...request, ...more });
}

/** Runs a query on a connection of its own. */
export async function ask<Row>(
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

/** Lines of the file that a batch has stored. */
export async function linesOf(
	database: Database,
	{ dataset, batchNo }: Receipt
): Promise<number[]> {
	const found = await ask<{ line: number }>(
		database,
		`select line from query_table($dataset) where batch_no = $batchNo order by line`,
		{ dataset, batchNo }
	);
	return found.map(({ line }) => line);
}
