import { englishMonth } from '$lib/format/dates';
import type { Clause } from '../index';
import { dataReceipt } from './data-receipt';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { data as chinese } from '../zh/data';

/** What one delivery of a dataset covers, by `slot_kind` of the coverage model. */
const slot: Readonly<Record<string, string>> = { day: 'day', week: 'week', month: 'month' };

/** Text of the page family `data`. Sentences with figures are functions of plain values. */
export const data = {
	title: 'Data',
	kicker: 'Imports, receipts and coverage',
	lead: (live: number, expected: number, late: number, rejected: number): Clause[] => [
		{ text: `${plural(live, 'batch')} in use; ` },
		late === 0
			? { text: `none of the ${expected} regular datasets is late; ` }
			: { text: `${late} of ${plural(expected, 'regular dataset')} late or missing; `, warn: true },
		rejected === 0
			? { text: 'no rows rejected.' }
			: { text: `${plural(rejected, 'row')} rejected.`, warn: true }
	],
	leadEmpty: [{ text: 'No monitoring data have been imported yet.' }] as Clause[],
	newest: (when: string, file: string, rows: number) =>
		`Latest import: ${when}, ${file}, ${plural(rows, 'row')}.`,
	seeReceipt: 'See the receipt',
	/** Datasets that the common catalogue does not name. */
	dataset: {
		air_breakpoint: 'Limits of the individual air quality index',
		air_category: 'Air-quality categories',
		air_limit: 'Limits of air pollutant concentrations',
		air_rule: 'Rules of air-quality statistics',
		water_limit: 'Surface-water limits',
		water_status: 'Conditions of water quality',
		water_basin: 'Conditions of rivers and basins',
		water_compensation: 'Charges of ecological compensation'
	} as Readonly<Record<string, string>>,
	form: {
		title: 'Import a file',
		help: 'A text file separated by commas or tabs (CSV) or an Excel workbook (xlsx); the encoding is recognised. Title rows may stand above the headings.',
		file: 'File',
		dataset: 'Dataset',
		recognise: 'Recognise by its headings',
		readings: 'Monitoring and ledger',
		registers: 'Registers, targets and standards',
		preview: 'Dry run',
		import: 'Import',
		previewHelp: 'A dry run only gives a receipt and changes no data.',
		choose: 'No file chosen: choose a file first, then press “Dry run” or “Import”.',
		busy: 'Reading…'
	},
	/** In the place of the forms, to whoever they are not for. The first of each pair stands before a link to sign in. */
	forms: {
		beforeImport: 'Importing needs an account. ',
		mayNotImport:
			'Your account may not import data; this is for the data clerks of the city bureau.',
		beforeWithdrawal: 'Withdrawing a batch needs an account. ',
		mayNotWithdraw:
			'Your account may not withdraw batches; this is for the data clerks of the city bureau.'
	},
	refused: 'This file was not imported',
	notWithdrawn: 'This batch was not withdrawn',
	preview: {
		title: 'Result of the dry run',
		remark:
			'This was a dry run and no data were changed; to import, choose the file and press “Import”.',
		already: (batchNo: number) =>
			`The same file is already batch ${batchNo}; importing it again changes nothing.`
	},
	again:
		'The same file was imported before and no data were changed this time; below is its earlier receipt.',
	receipt: dataReceipt.receipt,
	rejected: dataReceipt.rejected,
	doubts: dataReceipt.doubts,
	withdraw: {
		title: 'Withdraw this batch',
		help: 'Once withdrawn, its rows no longer count in any figure and the values they replaced are in force again. The batch and its receipt are kept; the withdrawal is entered in the change log.',
		reason: 'Reason for the withdrawal',
		button: 'Withdraw',
		blank: 'No reason was given: write the reason, then press “Withdraw”.',
		shipped:
			'Registers and standards come with the software and are not withdrawn here; to change one, import a new version.',
		done: (when: string, who: string, reason: string) => `Withdrawn ${when} by ${who}: ${reason}`
	},
	batches: {
		title: 'Files imported',
		caption: 'Newest first; withdrawn batches are kept and struck through.',
		tableName: 'Import batches',
		batchNo: 'Batch',
		file: 'File',
		rows: 'Read',
		taken: 'New and revised',
		dates: 'Dates of the data',
		from: 'Data from',
		to: 'Data to',
		when: 'Time',
		who: 'Imported by',
		withdrawnAt: 'Withdrawn at',
		withdrawnReason: 'Reason for the withdrawal',
		empty: 'No files have been imported yet.',
		older: 'Older batches',
		newest: 'Back to the newest batches',
		unknown: (asked: string, last: number) =>
			last > 0
				? `There is no batch “${asked}”: batches run from 1 to ${last}.`
				: `There is no batch “${asked}”: no files have been imported yet.`
	},
	coverage: {
		title: 'How much of each dataset has come in',
		caption: (from: string, to: string) =>
			`${from} to ${to}; a cell is a month. Grey: received; rust: due and missing; dotted: nothing due; open box: only noted as there or not.`,
		label: (dataset: string, received: string) =>
			`${dataset}, received month by month: ${received}`,
		year: (year: number) => `${year}`,
		month: (month: number) => englishMonth(month),
		slots: (received: number, expected: number, kind: string) =>
			`${received} of ${plural(expected, slot[kind] ?? kind)} received`,
		partly: (missing: number, part: string) => `${plural(missing, part)} missing`,
		part: {
			air_daily: 'county-day',
			water_sample: 'section-week',
			outfall_sample: 'outfall-month'
		} as Readonly<Record<string, string>>,
		events: (days: number) => `${plural(days, 'day')} with records`,
		eventsRemark:
			'A day without fires and a day whose file did not come look the same in the data; neither is judged missing.',
		nothing: 'no data yet',
		newest: (day: string) => `newest ${day}`,
		late: (days: number) => `${plural(days, 'day')} late`,
		table: 'Coverage month by month',
		dataset: 'Data',
		yearHeading: 'Year',
		remark:
			'Received of expected counts the spans of the deliveries (days, weeks or months). A week belongs to the month of its Sunday; spans not yet over do not count; expectation begins with the first row of a dataset. Air quality is also checked by county-day, water by section-week, outfalls by outfall-month. '
	},
	outside: {
		title: 'Data of closed sections',
		caption:
			'In the week of these samplings the section was closed in the register, or not yet open: they are kept, and no week or month counts them. If they should count, import a corrected register of sections.',
		section: 'Section',
		river: 'River',
		closed: 'Closed on',
		notOpened: 'not yet open',
		samplings: 'Samplings',
		first: 'First',
		last: 'Last',
		batches: 'In batches'
	},
	changes: {
		title: 'Who changed what, and when',
		all: 'See the whole change log',
		caption: (lines: number) =>
			`The latest ${plural(lines, 'line')} of the change log, which only grows.`,
		changeNo: 'Change no.',
		when: 'Time',
		who: 'Who',
		action: 'Action',
		reason: 'Reason',
		actions: {
			import: 'Import',
			withdraw: 'Withdrawal',
			decide: 'Decision',
			heading: 'Heading remembered',
			issue: 'Issue',
			'user.add': 'Account opened',
			'user.role': 'Role changed',
			'user.disable': 'Account disabled',
			'user.enable': 'Account enabled',
			'user.password': 'Password reset',
			lock: 'Sign-in paused after too many wrong passwords'
		} as Readonly<Record<string, string>>,
		subject: (subject: string) =>
			subject
				.replace(/^paper (\d+)$/, 'paper snapshot $1')
				.replace(/^person (\S+)$/, '$1')
				.replace(/^fire (\S+)$/, 'fire point $1')
	},
	actor: (actor: string) => {
		const [kind = '', ...name] = actor.split(':');
		if (kind === 'house') return 'shipped with the software';
		if (actor === 'web:local') return 'web page (recorded without sign-in)';
		return kind === 'cli' ? `command ${name.join(':')}` : name.join(':') || actor;
	},
	rules: {
		version: 'Which version holds',
		batch: 'Batches and withdrawals',
		coverage: 'Expected and received',
		freshness: 'Newest and late'
	} as Readonly<Record<string, string>>
} as const satisfies Wording<typeof chinese>;
