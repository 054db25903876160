import type { Clause } from '../index';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { dataReceipt as chinese } from '../zh/data-receipt';

/** Text of receipts. */
export const dataReceipt = {
	receipt: {
		title: (batchNo: number) => `Receipt of batch ${batchNo}`,
		kicker: (dataset: string, batchNo: number) => `Import receipt · ${dataset} · batch ${batchNo}`,
		lead: (read: number, taken: number, rejected: number): Clause[] => [
			{ text: `${plural(read, 'row')} read, ` },
			taken === 0 ? { text: 'nothing new taken in; ' } : { text: `${taken} taken in or revised; ` },
			rejected === 0
				? { text: 'no rows rejected.' }
				: {
						text: `${plural(rejected, 'row')} rejected, to be corrected and sent again.`,
						warn: true
					}
		],
		leadWithdrawn: [
			{ text: 'This batch has been withdrawn; ' },
			{ text: 'its rows no longer count in any figure.' }
		] as Clause[],
		sumOf: (read: number, accepted: number, unchanged: number, revised: number, out: number) =>
			`${plural(read, 'row')} read: ${accepted} new, ${unchanged} the same as in use, ${revised} revised, ${out} rejected`,
		read: 'Read',
		accepted: 'New',
		unchanged: 'Same as in use',
		revised: 'Revised',
		rejected: 'Rejected',
		outranked: (rows: number) =>
			`Of “Same as in use”, ${plural(rows, 'row is', 'rows are')} provisional and came later than the audited value in use: kept, but not used.`,
		superseded: (rows: number) =>
			`Of “Revised”, ${plural(rows, 'row replaces', 'rows replace')} an earlier row of the same file with the same number, date and so on but other content; each is listed under “Rows to check again”.`,
		facts: 'This file',
		file: 'File name',
		dataset: 'Dataset',
		encoding: 'Encoding',
		headerLine: 'Line of the headings',
		line: (line: number) => `line ${line}`,
		ignored: 'Headings not used',
		none: 'none',
		skipped: 'Lines that are not data',
		skippedLines: (lines: number) =>
			`${plural(lines, 'line')} (titles, headings, notes and blank lines), not counted as rows read`,
		dates: 'Dates of the data',
		noDates: 'no dates, or no new rows',
		size: 'Size',
		bytes: (bytes: number) => plural(bytes, 'byte'),
		sha256: 'Checksum',
		when: 'Imported at',
		who: 'Imported by',
		changeNo: 'Change no.'
	},
	rejected: {
		title: 'Rows rejected, and why',
		tableName: 'Rejected rows',
		caption:
			'A row may have several faults, listed one by one; lines are numbered as a spreadsheet shows them.',
		line: 'Line',
		column: 'Column',
		value: 'Value',
		reason: 'Reason',
		raw: 'As sent',
		wholeRow: 'whole row',
		blank: 'blank',
		shown: (shown: number, all: number) =>
			`The first ${shown} of ${all} are listed here; all are in the downloaded file.`
	},
	doubts: {
		title: 'Rows to check again',
		caption:
			'The rows below were not rejected but should be checked again; if one is wrong, correct it and import again. Lines are numbered as a spreadsheet shows them.',
		shown: (shown: number, all: number) => `The first ${shown} of ${all} are listed here.`
	}
} as const satisfies Wording<typeof chinese>;
