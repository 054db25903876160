import type { Encoding } from '$lib/ingest/decode';
import type { Skipped } from '$lib/ingest/line-sorter';

/** What became of a file. `read` = `accepted` + `unchanged` + `revised` + `rejected`. */
export interface Receipt {
	/** Null on a dry run. */
	batchNo: number | null;
	changeNo: number | null;
	/** Name of the table. */
	dataset: string;
	title: string;
	fileName: string;
	sha256: string;
	encoding: Encoding;
	/** Line of the headings, from 1. */
	headerLine: number;
	/** Rows of data. */
	read: number;
	/** Rows whose key was not known. */
	accepted: number;
	/** Rows that leave the row in force as it is: equal to it, or outranked by it. */
	unchanged: number;
	/** Rows that replace the row in force. */
	revised: number;
	rejected: number;
	/** Part of `unchanged`: provisional rows (实况) that differ from the final one (审核) in force; stored, not in force. */
	outranked: number;
	/** Part of `revised`: rows that replace an earlier row of the same file, which has their key and other content. */
	superseded: number;
	/** The first of the rejected rows; all are in the table rejected_row. */
	rejections: RejectedRow[];
	/** Rows that were taken in and are to be looked at. */
	doubts: Doubts;
	/** Lines that are no rows of data. */
	skipped: Skipped;
	ignoredHeadings: string[];
	/** All headings as printed; left out where no row was rejected, and by former versions. */
	headings?: string[];
	/** First and last day of the rows taken, ISO; null where rows have no day. */
	from: string | null;
	to: string | null;
	/** The same bytes are in already: nothing was done, the figures are those of that batch. */
	alreadyLoaded: boolean;
	dryRun: boolean;
}

export interface RejectedRow {
	line: number;
	/** Heading as the file prints it; null when the row as a whole is meant. */
	column: string | null;
	value: string | null;
	reason: string;
}

/** What looks wrong and may be right, as a rejected row says it: how often, and the first ones. */
export interface Doubts {
	count: number;
	first: RejectedRow[];
}

/** Rejected rows, and doubts, that a receipt shows. */
export const SHOWN = 100;
