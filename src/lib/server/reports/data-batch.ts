import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import { READINGS, RULES, withdrawalOf, type BatchLine } from './data-batches';
import type { Basis } from './report';

/**
 * Datasets that offices send: their readings, sections, outfalls, milestones and targets, and the registers of papers, of
 * measures taken and of what meetings decided. The others ship with the software.
 */
export const FROM_OFFICES: readonly string[] = [
	...READINGS,
	...['section', 'outfall', 'milestone', 'target', 'paper', 'ladder_action', 'meeting_decision']
];

/** What people write beside what offices send: as they may be mistaken, they can take it back. */
const WRITTEN: readonly string[] = ['fire_decision', 'fire_punishment', 'goal_override'];

/** A problem of a row that was not taken. */
export interface Rejection {
	/** Row of the file as a spreadsheet numbers it, from 1. */
	line: number;
	/** Heading as the file prints it; null = the row as a whole. */
	column: string | null;
	value: string | null;
	reason: string;
	/** The row as it stands in the file. */
	raw: string;
}

/** What looks wrong about a row that was taken in. */
export type Doubt = Omit<Rejection, 'raw'>;

/** The receipt of one imported file, as the house keeps it. read = accepted + unchanged + revised + rejected. */
export interface DataBatch {
	basis: Basis;
	batchNo: number;
	/** Name of the dataset's table. */
	dataset: string;
	fileName: string;
	sha256: string;
	bytes: number;
	encoding: string;
	/** Line of the headings in the file, from 1. */
	headerLine: number;
	read: number;
	accepted: number;
	unchanged: number;
	revised: number;
	rejected: number;
	/** Part of `unchanged`: provisional rows that came after the final ones; kept, not in force. */
	outranked: number;
	/** Part of `revised`: rows that replace an earlier row of the same file. */
	superseded: number;
	/** Lines that are no rows: titles, repeated headings, notes, blank lines. */
	skipped: number;
	/** Headings of the file that belong to no column. */
	ignoredHeadings: string[];
	/** All headings as printed, where rows were rejected; empty in batches of former versions. */
	headings: string[];
	/** First and last day of the rows taken in; null when there are none or they carry no day. */
	from: string | null;
	to: string | null;
	/** Beijing time. */
	importedAt: string;
	actor: string;
	changeNo: number;
	withdrawn: BatchLine['withdrawn'];
	/** False for what ships with the software and for what is withdrawn. */
	withdrawable: boolean;
	rejections: Rejection[];
	/** How often a row taken in is to be looked at, and the first ones. */
	doubts: { count: number; first: Doubt[] };
}

/** Answers the receipt page and its downloads; null when there is no such batch, with the last number there is. */
export async function dataBatch(
	reader: Reader,
	question: { batchNo: number; asof?: string }
): Promise<DataBatch | { lastBatch: number }> {
	const batches = await reader.read('batches', {});
	const row = batches.find((batch) => batch.batchNo === question.batchNo);
	if (!row) return { lastBatch: Math.max(0, ...batches.map((batch) => batch.batchNo)) };
	const found = await reader.read('rejected', { ofBatch: row.batchNo });
	const doubted = await reader.read('doubted', { ofBatch: row.batchNo });
	const asof = await resolveAsof(reader, question.asof);
	return {
		basis: await basis(reader, asof, question.asof, RULES.slice(0, 2)),
		batchNo: row.batchNo,
		dataset: row.dataset,
		fileName: row.fileName,
		sha256: row.sha256,
		bytes: row.bytes,
		encoding: row.encoding,
		headerLine: row.headerLine,
		read: row.rowsRead,
		accepted: row.rowsAccepted,
		unchanged: row.rowsUnchanged,
		revised: row.rowsRevised,
		rejected: row.rowsRejected,
		outranked: row.rowsOutranked,
		superseded: row.rowsSuperseded,
		skipped: row.linesSkipped,
		ignoredHeadings: row.ignoredHeadings,
		headings: row.headings,
		from: row.firstDay,
		to: row.lastDay,
		importedAt: row.importedAt,
		actor: row.actor,
		changeNo: row.changeNo,
		withdrawn: withdrawalOf(row),
		withdrawable: row.withdrawalNo === null && [...FROM_OFFICES, ...WRITTEN].includes(row.dataset),
		rejections: found.map(({ columnName, ...one }) => ({ ...one, column: columnName })),
		doubts: {
			count: row.doubts,
			first: doubted.map(({ columnName, ...one }) => ({ ...one, column: columnName }))
		}
	};
}
