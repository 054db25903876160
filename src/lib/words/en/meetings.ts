import { longDate } from '$lib/format/dates';
import type { Clause } from '../index';
import { plural } from './plural';
import type { Wording } from '../wording';
import type { meetings as chinese } from '../zh/meetings';

/** Text of the pages of the dispatch meeting: what was decided, what became of it. */
export const meetings = {
	title: 'Decisions of the dispatch meeting',
	kicker: (since: string) => `Dispatch meeting · last held on ${longDate(since)}`,
	lead: (overdue: number, open: number, closed: number): Clause[] => {
		if (overdue + open + closed === 0) return [{ text: 'No decisions to follow up.' }];
		return [
			...(overdue > 0 ? [{ text: `${overdue} overdue, `, warn: true }] : []),
			{ text: `${open} open, ` },
			{ text: `${closed} closed since the last meeting.` }
		];
	},
	screen: 'Show on the screen',
	screenHelp:
		'Arrows or a clicker turn the screen, digits jump, space holds, B blanks, F fills the screen, Esc leaves.',
	print: 'Printed, this page is one sheet to follow up by.',
	followed: 'To follow up: overdue, open, closed since the last meeting',
	caption: 'Overdue first, then by deadline; the day of the deadline still counts as on time.',
	none: 'No decisions have been recorded yet. Record below what the meeting decides: the screen of the next meeting shows it first.',
	beyond: (rows: number) => `${rows} more not printed on this sheet: see the Meetings page.`,
	earlier: (count: number) => `Closed earlier: ${plural(count, 'decision')}`,
	head: {
		state: 'State',
		area: 'County',
		responsible: 'Responsible body',
		task: 'Decision',
		decidedOn: 'Date of meeting',
		dueOn: 'Deadline',
		closedOn: 'Closed on',
		outcome: 'Outcome',
		signature: 'Signature'
	},
	state: { overdue: 'Overdue', open: 'Open', closed: 'Closed' },
	standing: (state: 'overdue' | 'open' | 'closed', daysLeft: number) => {
		if (state === 'closed') return daysLeft < 0 ? `${plural(-daysLeft, 'day')} late` : 'on time';
		if (daysLeft < 0) return `by ${plural(-daysLeft, 'day')}`;
		return daysLeft === 0 ? 'due today' : `${plural(daysLeft, 'day')} left`;
	},
	note: {
		title: 'Record a decision',
		help: 'One thing the meeting decided: who does what by when. Recorded as a file of one row, which can be withdrawn.',
		button: 'Record',
		before: 'Sign in to record a decision. ',
		mayNot:
			'Your account may not record decisions of the meeting; that is for a bureau clerk or the publisher.'
	},
	one: {
		title: (no: string) => `Decision ${no}`,
		kicker: (no: string, day: string) =>
			`Decision of the dispatch meeting · ${no} · ${longDate(day)}`,
		lead: (area: string, task: string, standing: string, bad: boolean): Clause[] => [
			{ text: `${area}: ` },
			{ text: `${task}, ` },
			{ text: `${standing.toLowerCase()}.`, warn: bad }
		],
		who: (responsible: string, due: string) => `${responsible}, deadline ${longDate(due)}.`,
		outcome: (day: string, outcome: string) => `Closed on ${longDate(day)}: ${outcome}`,
		back: 'See all decisions',
		county: 'See this county',
		close: 'Close it, or move its deadline',
		closeHelp:
			'Fill in the day it was closed and the outcome to close it; clear the day to open it again; the deadline is changed here too.',
		closeButton: 'Record',
		reason: 'Outcome, or why it is changed',
		history: (count: number) => `Recorded ${plural(count, 'time')}`,
		historyCaption: 'The newest holds; withdrawn ones are kept and struck out.',
		at: 'Recorded at',
		by: 'Recorded by',
		batchNo: 'Batch',
		withdrawn: 'Withdrawn',
		unknown: (no: string) =>
			`There is no decision with the number “${no}”; numbers are listed on the Meetings page.`
	}
} as const satisfies Wording<typeof chinese>;
