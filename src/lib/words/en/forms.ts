import type { Wording } from '../wording';
import type { forms as chinese } from '../zh/forms';

/** Text of the forms that write one row: what they share. */
export const forms = {
	nothingNew: 'The same as what is in force: there is no change to record.',
	thereAlready:
		'One with the same number has been recorded already, and this one was not: wait a moment, then record again.',
	refused: 'Not recorded',
	saved: (batchNo: number) => `Recorded as batch ${batchNo}. `,
	seeBatch: 'See the receipt, where it can also be withdrawn',
	reason: 'Why it is changed (kept in the change log)',
	noReason: 'No reason given: state one, then record again.',
	noDay: 'Not a date that can be read: write it as 2021-11-03.',
	unchosen: '(empty)'
} as const satisfies Wording<typeof chinese>;
