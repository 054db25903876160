import type { DuckDBConnection } from '@duckdb/node-api';
import { datasets } from '$lib/ingest/datasets';
import { IngestError } from '$lib/ingest/error';
import { datasetOf, type TableFile } from '$lib/ingest/open-table';
import type { Database } from '$lib/server/database/database';
import { rows } from '$lib/server/database/rows';
import { storedReceipt } from './earlier';
import { loadInto } from './load-file';
import type { Receipt } from './receipt';
import { sha256Of } from './sha256';
import { withdrawIn } from './withdraw';

/** Who brings what ships with the software. */
const HOUSE = 'house';

/**
 * Loads the files that ship with the software — region, standards, or the demo — in the order in which they need each
 * other. A file whose bytes are those of its newest batch is left alone, even when somebody has withdrawn that batch;
 * a changed one replaces its former batch, so that a row deleted from it disappears.
 * @throws IngestError when a file can't be read or a row of it is rejected: shipped files are clean
 */
export async function loadShipped(
	database: Database,
	files: readonly TableFile[],
	today?: string
): Promise<Receipt[]> {
	const receipts: Receipt[] = [];
	const signed = await Promise.all(
		files.map(async ({ name, bytes }) => ({ name, bytes, sha256: await sha256Of(bytes) }))
	);
	const changed: ShippedFile[] = [];
	for (const file of signed) {
		const kept = await database.write((connection) => keptReceipt(connection, file));
		if (kept) receipts.push(kept);
		else changed.push(file);
	}
	for (const file of await inOrder(changed))
		receipts.push(await database.write((connection) => replace(connection, file, today)));
	return receipts;
}

interface ShippedFile extends TableFile {
	sha256: string;
}

/** Registers before what looks names up in them, then by name. */
async function inOrder(files: readonly ShippedFile[]): Promise<ShippedFile[]> {
	const placed = await Promise.all(
		files.map(async (file) => ({ file, place: datasets.indexOf(await datasetOf(file, datasets)) }))
	);
	placed.sort((a, b) => a.place - b.place || (a.file.name < b.file.name ? -1 : 1));
	return placed.map(({ file }) => file);
}

async function keptReceipt(
	connection: DuckDBConnection,
	{ name, sha256 }: ShippedFile
): Promise<Receipt | undefined> {
	const newest = await newestBatch(connection, name);
	return newest?.sha256 === sha256 ? storedReceipt(connection, newest.batchNo) : undefined;
}

async function replace(
	connection: DuckDBConnection,
	file: ShippedFile,
	today: string | undefined
): Promise<Receipt> {
	const former = await newestBatch(connection, file.name);
	if (former && !former.withdrawn) {
		const reason = `随软件更新的文件 ${file.name}`;
		await withdrawIn(connection, { batchNo: former.batchNo, actor: HOUSE, reason });
	}
	const request = { ...file, actor: HOUSE, emptyAllowed: true };
	const receipt = await loadInto(connection, today === undefined ? request : { ...request, today });
	const [bad] = receipt.rejections;
	if (bad) {
		const cell = bad.column === null ? '' : `“${bad.column}”的值“${bad.value ?? ''}”`;
		throw new IngestError(
			file.name,
			`第 ${bad.line} 行${cell}：${bad.reason}`,
			'请改正随软件提供的文件'
		);
	}
	return receipt;
}

interface NewestBatch {
	batchNo: number;
	sha256: string;
	withdrawn: boolean;
}

async function newestBatch(
	connection: DuckDBConnection,
	name: string
): Promise<NewestBatch | undefined> {
	const [newest] = await rows<NewestBatch>(
		connection,
		`select b.batch_no, sha256, w.batch_no is not null as withdrawn
		 from batch as b
		 join change as c on c.change_no = b.change_no
		 left join withdrawal as w on w.batch_no = b.batch_no
		 where file_name = $name and actor = $actor
		 order by b.batch_no desc limit 1`,
		{ name, actor: HOUSE }
	);
	return newest;
}
