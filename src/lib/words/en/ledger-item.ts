import { longDate } from '$lib/format/dates';
import { quantity } from '$lib/format/numbers';
import type { Clause } from '../index';
import { amountOf, plural } from './plural';
import type { Wording } from '../wording';
import type { ledgerItem as chinese } from '../zh/ledger-item';

/** Text of the page of one ledger item. */
export const ledgerItem = {
	kicker: (itemId: string) => `Rectification ledger · ${itemId}`,
	lead: (name: string, status: string, done: number, planned: number, unit: string): Clause[] => [
		{ text: `${name}: ` },
		{ text: `${status.toLowerCase()}, ` },
		{ text: `${quantity(done)} of ${amountOf(planned, unit)} done. ` }
	],
	leadOverdue: (days: number): Clause => ({ text: `${plural(days, 'day')} overdue.`, warn: true }),
	leadUnknown: (itemId: string, asof: string): Clause[] => [
		{ text: `${itemId}: ` },
		{ text: `the ledger has no report in force up to ${longDate(asof)}.` }
	],
	unknown: (itemId: string) =>
		`The ledger has no item with the number “${itemId}”; numbers stand with the ledger on the page of each goal.`,
	facts: 'This item',
	goal: 'Goal',
	reportedOn: 'Last reported',
	/** By field of a report; headings of the history and of the download too. */
	field: {
		itemId: 'Item no.',
		asOf: 'As of',
		goalId: 'Goal no.',
		area: 'County',
		name: 'Item',
		responsible: 'Responsible body',
		planned: 'Planned',
		done: 'Done',
		unit: 'Unit',
		startedOn: 'Started on',
		dueOn: 'Deadline',
		doneOn: 'Done on',
		closedOn: 'Closed on',
		closedBy: 'Closed by',
		status: 'State',
		evidence: 'Evidence',
		remark: 'Remarks',
		changed: 'Changed since the one before',
		batchNo: 'Batch',
		fileName: 'File',
		importedAt: 'Recorded at',
		actor: 'Recorded by',
		reason: 'Reason',
		force: 'In force'
	},
	history: (count: number) => `History: ${plural(count, 'report')}`,
	historyCaption:
		'Newest date first; of the same day, the one that came later holds. Withdrawn ones are kept and struck out.',
	tableName: 'Ledger_history',
	first: 'First report',
	same: 'No change',
	/** Done, State */
	changes: (fields: readonly string[]) => fields.join(', '),
	force: { stands: 'In force', replaced: 'Replaced by a later report', withdrawn: 'Withdrawn' },
	form: {
		title: 'Report on this item',
		help: 'Recorded as a file of one row, with the same checks, batch, receipt and withdrawal. County, goal and planned amount stay as in the ledger and are not changed here.',
		asOf: 'As of (no later than today)',
		button: 'Record',
		before: 'Sign in to report. ',
		mayNot:
			'Your account may not report on this item; that is for the clerk of the county or a bureau clerk.',
		nothingStands:
			'All reports on this item have been withdrawn, so there is nothing to go on from: import a ledger file.'
	}
} as const satisfies Wording<typeof chinese>;
