import type { Clause } from '../index';
import type { Wording } from '../wording';
import type { goalOverride as chinese } from '../zh/goal-override';
import { plural } from './plural';

/** Text of the page on which the state of a goal is decided. */
export const goalOverride = {
	title: 'Decide the state of a goal',
	kicker: (goalId: string) => `Register of goals · ${goalId} · Decide the state`,
	lead: (name: string, state: string, computed: string | null): Clause[] => [
		{ text: `${name}: ` },
		...(computed === null
			? [{ text: `computed as ${state.toLowerCase()}, ` }, { text: 'no decision otherwise.' }]
			: [
					{ text: `decided as ${state.toLowerCase()}, ` },
					{ text: `computed as ${computed.toLowerCase()}.` }
				])
	],
	back: 'See this goal',
	help: 'From the time given, the decision holds on all pages, in downloads and in the API, with the computed state beside it; “back to the computed state” lifts the earlier decision. It is recorded as a file of one row and can be withdrawn.',
	state: 'State decided',
	lifted: 'Back to the computed state',
	at: 'Decided at (no later than today)',
	by: 'Decided by',
	reason: 'Reason',
	basis: 'Document no.',
	button: 'Decide',
	before: 'Sign in to decide the state of a goal. ',
	mayNot: 'Your account may not decide the state of a goal; that is for the publisher.',
	decisions: (count: number) => (count > 0 ? plural(count, 'decision') : 'No decision'),
	caption: 'The latest one up to the as-of date holds; withdrawn ones are kept and struck out.',
	none: 'The state is as computed.',
	who: 'Recorded by',
	batchNo: 'Batch',
	withdrawn: 'Withdrawn'
} as const satisfies Wording<typeof chinese>;
