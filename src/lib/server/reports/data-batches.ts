import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import { dataCoverage, type DatasetCoverage } from './data-coverage';
import { outsideRegister, type OutsideRegister } from './data-outside';
import type { Basis, Rule } from './report';

/** What offices measure and report: every reading, whether it has a rhythm or not. */
export const READINGS = [
	'water_sample',
	'outfall_sample',
	'air_daily',
	'fire_alarm',
	'fire_detection',
	'ledger_item'
] as const;

/** Lines of the change log shown. */
const CHANGES = 20;
/** Calendar years of coverage shown. */
const YEARS = 3;

/** What the data page stands on; the first two also hold for a receipt. */
export const RULES: Rule[] = [
	{
		subject: 'batch',
		edition: '导入规则',
		clause: '撤回是追加的一条记录；撤回的批次不计入，行与回执保留',
		model: 'staging/live_batch.sql',
		note: null
	},
	{
		subject: 'version',
		edition: '导入规则',
		clause: '审核先于实况（标准产品先于近实时），再以较新的批次、文件中较后的行为准',
		model: 'staging/air_days.sql',
		note: null
	},
	{
		subject: 'coverage',
		edition: '地区设定',
		clause: 'rhythm.*：两次报送之间的天数',
		model: 'staging/coverage.sql',
		note: null
	},
	{
		subject: 'freshness',
		edition: '地区设定',
		clause: 'rhythm.*：最新一天距评判日超过此数即为过期',
		model: 'staging/freshness.sql',
		note: null
	}
];

/** One imported file in the list. */
export interface BatchLine {
	batchNo: number;
	/** Name of the dataset's table. */
	dataset: string;
	fileName: string;
	read: number;
	/** Rows that are new or replace others. */
	taken: number;
	rejected: number;
	/** First and last day of the rows taken in; null when they carry no day. */
	from: string | null;
	to: string | null;
	/** Beijing time, `2021-11-30 10:02:11`. */
	importedAt: string;
	actor: string;
	withdrawn: { at: string; by: string; reason: string } | null;
}

/** One line of the change log. */
export type ChangeLine = Models['changes']['row'];

/** What was brought in, what of it came when it should, and who did what. */
export interface DataBatches {
	basis: Basis;
	/** Batches in force, and what they left behind. */
	live: { batches: number; rejectedRows: number };
	/** Datasets with a rhythm, and those of them that are late or have nothing. */
	due: { datasets: number; late: number };
	/** The newest import of a person; null when nobody has imported. */
	newest: BatchLine | null;
	/** Newest first, as many as asked for. */
	batches: BatchLine[];
	/** Ask with this `before` for the page after; null = that was all. */
	older: number | null;
	coverage: DatasetCoverage[];
	/** Samplings of sections that the register does not hold in their weeks. */
	outside: OutsideRegister[];
	changes: ChangeLine[];
}

export interface DataBatchesQuestion {
	asof?: string;
	/** List the batches below this number only. */
	before?: number;
	/** List so many; left out: all. */
	atMost?: number;
}

/** Answers the data page and its downloads. */
export async function dataBatches(
	reader: Reader,
	question: DataBatchesQuestion
): Promise<DataBatches> {
	const asof = await resolveAsof(reader, question.asof);
	const stands = await basis(reader, asof, question.asof, RULES, READINGS);
	const all = await batchLines(reader);
	const rest = all.filter((batch) => batch.batchNo < (question.before ?? Infinity));
	const page = rest.slice(0, question.atMost);
	const live = all.filter((batch) => !batch.withdrawn);
	const due = stands.freshness.filter((one) => one.rhythmDays !== null);
	return {
		basis: stands,
		live: {
			batches: live.length,
			rejectedRows: live.reduce((total, batch) => total + batch.rejected, 0)
		},
		due: {
			datasets: due.length,
			late: due.filter((one) => one.newest === null || one.lateDays > 0).length
		},
		newest: newestOf(all),
		batches: page,
		older: rest.length > page.length ? (page.at(-1)?.batchNo ?? null) : null,
		coverage: await dataCoverage(reader, READINGS, asof, YEARS),
		outside: await outsideRegister(reader, asof),
		changes: await reader.read('changes', { atMost: CHANGES })
	};
}

async function batchLines(reader: Reader): Promise<BatchLine[]> {
	const batches = await reader.read('batches', {});
	return batches
		.map((row) => ({
			batchNo: row.batchNo,
			dataset: row.dataset,
			fileName: row.fileName,
			read: row.rowsRead,
			taken: row.rowsAccepted + row.rowsRevised,
			rejected: row.rowsRejected,
			from: row.firstDay,
			to: row.lastDay,
			importedAt: row.importedAt,
			actor: row.actor,
			withdrawn: withdrawalOf(row)
		}))
		.sort((a, b) => b.batchNo - a.batchNo);
}

/** The withdrawal of a batch as one thing; null while it is in force. */
export function withdrawalOf(row: Models['batches']['row']): BatchLine['withdrawn'] {
	if (row.withdrawnAt === null) return null;
	return { at: row.withdrawnAt, by: row.withdrawnBy ?? '', reason: row.withdrawalReason ?? '' };
}

/** The last file a person brought; where only shipped files are in, the last of those that hold readings. */
function newestOf(batches: BatchLine[]): BatchLine | null {
	const live = batches.filter((batch) => !batch.withdrawn);
	return (
		live.find((batch) => batch.actor !== 'house') ??
		live.find((batch) => batch.from !== null) ??
		null
	);
}
