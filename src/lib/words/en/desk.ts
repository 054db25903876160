import type { Clause } from '../index';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { desk as chinese } from '../zh/desk';

/** Text of the import page, and of the rows that are given back to be mended. */
export const desk = {
	import: {
		title: 'Import',
		kicker: 'Data · Import a file',
		lead: [{ text: 'Look first, ' }, { text: 'then import.' }] as Clause[],
		intro:
			'Drop the file below, or open it to choose one: the browser first reads it by the same rules as the server and marks faults cell by cell; the file leaves only when you press “Import”.',
		drop: 'Drop a CSV or Excel (xlsx) file here, or choose one',
		chosen: (name: string, bytes: number) =>
			`${name} (${bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(1)} MB`})`,
		help: 'The encoding is recognised; title rows may stand above the headings; of an Excel workbook one sheet of data is enough, and formulas must first be pasted as values. Without scripts, choose the file and press “Dry run” or “Import”.',
		reading: 'The browser is reading…',
		sending: 'Sending…',
		storing: 'Sent; being checked and stored…',
		previewTitle: 'What was read',
		notPreviewed:
			'The browser cannot tell which dataset this file is: choose the dataset and look again, or try a dry run or an import.',
		found: (dataset: string, encoding: string, sheet: string | null, line: number) =>
			`Recognised as “${dataset}”, encoding ${encoding}${sheet === null ? '' : `, sheet “${sheet}”`}, headings in line ${line}. `,
		counts: (read: number, rejected: number): Clause[] => [
			{ text: `${plural(read, 'row')} read, ` },
			rejected === 0
				? { text: 'no faults found.' }
				: {
						text: `${rejected} with faults, which the import will reject.`,
						warn: true
					}
		],
		missing: (columns: readonly string[]) =>
			`Columns that are needed are missing: ${columns.join(', ')}. Match the columns of the file to them below, or add them.`,
		whose: 'To remember what headings mean, choose the dataset first, then press “Import”.',
		mapping: {
			title: 'Headings not recognised',
			help: 'Leave empty what does not belong to this dataset; what is chosen is remembered, holds for later files (by page, command and inbox), and is entered in the change log.',
			unused: '(not used)',
			of: (heading: string) => `“${heading}” is`,
			known: 'Headings remembered',
			since: (day: string) => `since ${day}`
		},
		rows: 'First rows',
		bad: 'Rows with faults',
		badMore: (shown: number, all: number) => `The first ${shown} of ${plural(all, 'row')}.`,
		caption: 'Below each heading, the column it stands for; grey columns are not used.',
		line: 'Line',
		unused: 'not used',
		wholeRow: 'whole row',
		preview: 'Dry run on the server',
		send: 'Import',
		sendMapped: 'Remember headings and import',
		back: 'Data',
		fromData: 'See every cell first, match headings: the import page'
	},
	coverage: {
		title: 'Calendar of deliveries',
		kicker: 'Data · What came from which county, and what did not',
		/** kinds: of data that a county still owes; earlier: deliveries of the calendars that never came. */
		lead: (counties: number, kinds: number, earlier: number): Clause[] => [
			counties === 0
				? {
						text:
							earlier === 0
								? 'All data that were due have come.'
								: 'What was due of late has come; '
					}
				: {
						text: `${plural(kinds, 'kind')} of data from ${plural(counties, 'county')} did not come; `,
						warn: true
					},
			...(earlier > 0 ? [{ text: `${plural(earlier, 'delivery')} missing in the tables.` }] : [])
		],
		overdue: 'Due and missing',
		of: (dataset: string) => `${dataset}: deliveries by county`,
		empty: 'There are no regular data yet, or no reporting interval is set (rhythm.*).',
		legend:
			'● received; ◆ received, some of it more than once (corrected or sent late); a fraction: received/expected, some missing; × due and missing; … still in time; blank: nothing due. Air quality shows the last 31 days, water sections 13 weeks, outfalls and the ledger 12 months; a week belongs to its Sunday, and sections and outfalls count as the register has them in use at the time.',
		label: (dataset: string) => `${dataset}: calendar of deliveries by county`,
		slotHeading: { day: 'Day', week: 'Week (ends)', month: 'Month' } as Readonly<
			Record<string, string>
		>,
		states: {
			came: 'received',
			revised: 'received, corrected',
			partly: 'some missing',
			missing: 'due and missing',
			awaited: 'still in time'
		} as Readonly<Record<string, string>>,
		/** The kinds are words of English: day, week, month. */
		slots: (count: number, kind: string) => plural(count, kind),
		dataset: 'Data',
		county: 'County',
		code: 'Code',
		slotTo: 'Ends on',
		state: 'Delivery',
		received: 'Received',
		expected: 'Expected',
		revised: 'Received more than once',
		how: 'Missing in a row',
		since: 'Since (ends on)',
		tableName: 'Calendar of deliveries',
		notArrived: 'Data missing: ',
		alert: (dataset: string, counties: readonly string[]) =>
			`${dataset}: ${counties.length > 4 ? `${counties.slice(0, 3).join(', ')} and ${counties.length - 3} more` : counties.join(', ')}; `,
		see: 'See the calendar of deliveries'
	},
	mend: {
		demo: 'Demo data (synthetic)',
		line: 'Row in the file',
		reason: 'Why it was rejected',
		nothing:
			'This batch has no rejected rows, or an earlier version imported it and kept no headings: correct the rows in your own file.',
		fileName: (batchNo: number, demo: boolean) =>
			`Batch_${batchNo}_rejected_rows_to_correct${demo ? '_demo_data' : ''}.csv`,
		link: 'Download the rejected rows to correct and send again',
		help: 'The headings are those of the file; the two columns before them are the line and the reason, and need not be deleted.'
	}
} as const satisfies Wording<typeof chinese>;
