import type { Wording } from '../wording';
import type { fireCase as chinese } from '../zh/fire-case';

/** Text of the forms on one fire, and of its download. */
export const fireCase = {
	record: {
		title: 'Record verification and penalty',
		help: 'Recorded as a file of one row, with the same checks, batch, receipt and withdrawal. Time of the alarm, place and times of the steps stay as in the source table and are not changed here.',
		decided: (verdict: string) =>
			`There is a decision on this fire (${verdict.toLowerCase()}); it overrides the result of verification.`,
		button: 'Record',
		before: 'Sign in to record verification and penalty. ',
		mayNot:
			'Your account may not record this fire; that is for the clerk of the answering county or a bureau clerk.',
		verdict: 'Result of verification',
		verifiedAt: 'Verified at',
		cause: 'Cause',
		penalty: 'Penalty',
		penaltyNo: 'Penalty document no.',
		penalisedAt: 'Penalised at',
		closedAt: 'Case closed at'
	},
	decide: {
		title: 'Decide on the answering county or the nature of the fire',
		help: 'Give the answering county, the result, or both. The latest decision holds; withdrawing its batch restores what stood before.',
		button: 'Decide',
		accountable: 'Answering county',
		verdict: 'Result',
		by: 'Decided by',
		reason: 'Reason',
		basis: 'Document no.',
		unchanged: '(leave undecided)',
		neither: 'Neither the answering county nor the result is filled in: give at least one.',
		saved: 'Decision'
	},
	verdicts: {
		pending: 'To be verified',
		confirmed: 'Confirmed',
		rejected: 'Not confirmed',
		outside: 'Outside the area'
	} as Readonly<Record<string, string>>,
	versions: (count: number) => `Source table and changes: ${count}`,
	versionsCaption:
		'The one in force comes first; verified data before provisional, then the newer batch. A step that a file leaves empty, or a verdict still pending, takes nothing back; a verdict entered by hand stands against later files of the same status. Withdrawn ones are kept and struck out.',
	head: {
		kind: 'Entry',
		at: 'Time',
		by: 'By',
		county: 'County',
		result: 'Result',
		cause: 'Cause',
		penalty: 'Penalty',
		penaltyNo: 'Penalty document no.',
		reason: 'Reason',
		basis: 'Document no.',
		force: 'In force',
		batchNo: 'Batch'
	},
	kind: { version: 'Record', decision: 'Decision', punishment: 'Penalty case' },
	force: { stands: 'In force', replaced: 'Replaced', withdrawn: 'Withdrawn' },
	tableName: 'Fire_case'
} as const satisfies Wording<typeof chinese>;
