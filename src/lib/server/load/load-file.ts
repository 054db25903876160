import type { DuckDBConnection } from '@duckdb/node-api';
import type { Dataset } from '$lib/ingest/dataset';
import { datasetNamed, datasets } from '$lib/ingest/datasets';
import { IngestError } from '$lib/ingest/error';
import { openTable, type OpenTable, type TableFile } from '$lib/ingest/open-table';
import type { Database } from '$lib/server/database/database';
import { earlierReceipt } from './earlier';
import { followFires } from './fire/follow-fires';
import { judge } from './judge';
import { LoadError } from './load-error';
import { SHOWN, type Doubts, type Receipt } from './receipt';
import { nextBatch, record } from './record';
import { readSurroundings } from './surroundings';
import { sha256Of } from './sha256';
import { supersededRows } from './superseded';
import { stage, takeBack, type Staged } from './stage';
import { targetTable, type TargetTable } from './target-table';
import { todayInBeijing } from './today';

export interface LoadRequest extends TableFile {
	/** Who brings it: `cli:<user>`, `web:<user>`, `house`. */
	actor: string;
	/** Name of the dataset; recognised by the headings when left out. */
	dataset?: string;
	/** Names of the datasets that may come this way; left out: any. */
	only?: readonly string[];
	/** Check and compare, but store nothing. */
	dryRun?: boolean;
	reason?: string;
	/** A row of a form, not a file of an office: what it leaves empty is meant. */
	byHand?: boolean;
	/** ISO day after which no reading can lie; the wall clock's by default. */
	today?: string;
}

/**
 * Takes a file in, in one transaction or not at all. The same bytes again change nothing, unless rows were rejected that
 * would be taken now.
 * @throws IngestError when the file can't be taken as a whole
 */
export async function loadFile(database: Database, request: LoadRequest): Promise<Receipt> {
	const sha256 = await sha256Of(request.bytes);
	return database.write((connection) => loadInto(connection, { ...request, sha256 }));
}

/** What happens inside the transaction; `emptyAllowed` for shipped files that hold headings only. */
export async function loadInto(
	connection: DuckDBConnection,
	request: LoadRequest & { sha256: string; emptyAllowed?: boolean }
): Promise<Receipt> {
	const candidates = candidatesOf(request);
	const only = candidates.length === 1 ? candidates[0]?.name : undefined;
	const earlier = await earlierReceipt(connection, request.sha256, only);
	if (earlier?.rejected === 0) return earlier;
	const opened = await openTable(request, candidates, {
		...(await readSurroundings(connection)),
		today: request.today ?? todayInBeijing()
	});
	if (request.only?.includes(opened.dataset.name) === false) throw notForThem(opened.dataset);
	const target = await targetTable(connection, opened.dataset);
	const batchNo = await nextBatch(connection);
	const staged = await stage(connection, opened, target, batchNo);
	if (staged.read === 0 && !request.emptyAllowed) throw headingsOnly(request.name, opened);
	const sameAgain = earlier?.rejected === staged.rejected ? earlier : undefined;
	const receipt = sameAgain ?? {
		...receiptOf(request, opened, staged),
		...(await judged(connection, opened.dataset, target, batchNo, staged.doubts))
	};
	if (sameAgain || request.dryRun) {
		await takeBack(connection, target, batchNo);
		return receipt;
	}
	return settle(connection, request, target, { ...receipt, batchNo });
}

/** How the rows stand to what is in force, and which of them are to be looked at. */
async function judged(
	connection: DuckDBConnection,
	dataset: Dataset,
	target: TargetTable,
	batchNo: number,
	doubts: Doubts
) {
	const judgement = await judge(connection, dataset, target, batchNo);
	const replaced = await supersededRows(connection, dataset);
	const first = [...doubts.first, ...replaced].sort((a, b) => a.line - b.line).slice(0, SHOWN);
	return { ...judgement, doubts: { count: doubts.count + judgement.superseded, first } };
}

/** Records the batch and lets what is made at import follow. */
async function settle(
	connection: DuckDBConnection,
	{ actor, reason, bytes, byHand = false }: LoadRequest,
	target: TargetTable,
	receipt: Receipt & { batchNo: number }
): Promise<Receipt> {
	const origin = { actor, reason: reason ?? null, bytes: bytes.length, byHand };
	const stored = await record(connection, target, receipt, origin);
	await followFires(connection, { dataset: stored.dataset, batchNo: receipt.batchNo, actor });
	return stored;
}

function candidatesOf({ name, dataset }: LoadRequest): readonly Dataset[] {
	if (dataset === undefined) return datasets;
	const found = datasetNamed(dataset);
	if (found) return [found];
	const names = datasets.map((known) => known.name.replaceAll('_', '-')).join('、');
	throw new IngestError(name, `没有名为“${dataset}”的数据集`, `可用的有：${names}`);
}

function notForThem({ title }: Dataset): LoadError {
	return new LoadError(
		`${title}只由管理员导入：您的账号可以导入监测、台账、断面、里程碑与目标值文件。`
	);
}

function headingsOnly(name: string, { headerLine }: OpenTable): IngestError {
	return new IngestError(
		name,
		`只有第 ${headerLine} 行的标题，没有数据行`,
		'请核对导出的时段和范围后再导入'
	);
}

function receiptOf(
	request: LoadRequest & { sha256: string },
	{ dataset, encoding, headerLine, ignoredHeadings, headings, skipped }: OpenTable,
	{ read, rejected, rejections }: Staged
) {
	return {
		...{ batchNo: null, changeNo: null, dataset: dataset.name, title: dataset.title },
		...{ fileName: request.name, sha256: request.sha256, encoding, headerLine },
		...{ read, rejected, skipped, ignoredHeadings },
		// Only a file with rejected rows is ever written out again.
		...(rejected > 0 && { headings: [...headings] }),
		rejections: rejections.map(({ line, column, value, reason }) => ({
			line,
			column,
			value,
			reason
		})),
		alreadyLoaded: false,
		dryRun: request.dryRun ?? false
	};
}
