import { englishMonth, longDate, monthDay } from '$lib/format/dates';
import { fixed, quantity } from '$lib/format/numbers';
import type { GoalLine } from '$lib/server/reports/goal-line';
import { lists, sum } from './goals-lists';
import { lead, why } from './goals-sentences';
import { amountOf, plural } from './plural';
import type { Wording } from '../wording';
import type { goals as chinese } from '../zh/goals';

/** Text of the page family `goals`. Sentences with figures are functions of plain values, with a space at the end where another may follow. */
export const goals = {
	title: 'Register of goals',
	amount: amountOf,
	why,
	lead,
	...lists,
	/** Statements that belong to no finding. */
	general: 'Organisation and next steps',
	/** Suning 1, Mengcun 1 */
	places: (list: readonly { place: string; value: number }[]) =>
		list.map(({ place, value }) => `${place} ${quantity(value)}`).join(', '),
	/** How an ambiguous statement was read; empty where it prints a number and a day. */
	reading: ({ quantityBasis, datePrecision }: GoalLine) =>
		[lists.basis[quantityBasis ?? ''], lists.precision[datePrecision ?? '']]
			.filter((part) => part !== undefined)
			.join('; '),
	/** What “all” of the notice counts as. */
	all: 'all',
	known: (id: string, name: string) => `${id} (${name})`,
	unknown: (id: string, total: number, nearest: readonly string[]) =>
		`There is no goal “${id}”: the register has ${total}; the nearest are ${nearest.join(', ')}.`,
	unknownEmpty: (id: string) =>
		`There is no goal “${id}”: no register of goals has been loaded yet.`,
	page: {
		kicker: (parts: readonly string[]) => ['Register of goals', ...parts].join(' · '),
		deadline: (day: string) => `due ${longDate(day)}`,
		noDeadline: 'no deadline set',
		place: (section: string | null, item: string | null, line: number, day: string | null) =>
			`Rectification notice, ${section && item ? `part 2 (${section}) ${item}, ` : ''}line ${line} of the source` +
			`${day ? `, ${longDate(day)}` : ''}. Self-reported.`,
		finding: 'Finding',
		reading: (text: string) => `How it was read: ${text}.`,
		noticeSays: 'Notice',
		ledgerDone: 'Done, by the ledger',
		registered: 'Registered',
		ledgerPlanned: 'Total, by the ledger',
		ledgerOpen: 'Left',
		ledgerCounties: 'Counties done, by the ledger',
		share: 'Share done',
		left: 'To the deadline',
		days: 'days',
		over: 'Overdue',
		leftOver: (planned: string | null, open: string, places: string) =>
			`${planned ? `Of ${planned}, ` : ''}${open} left: ${places}. `,
		/** At the pace of the last months. */
		pace: (months: number, recent: string, doneBy: string | null) =>
			doneBy
				? `At the pace of the last ${plural(months, 'month')} (${recent} done), all would be done by ${longDate(doneBy)}. `
				: `${recent} done in the last ${plural(months, 'month')}; no date of completion follows from this pace. `,
		nextStep: (day: string, due: string) => `Due by ${longDate(day)}: ${due} in all.`,
		reportedOn: (day: string) => `Last reported to the ledger on ${longDate(day)}.`,
		/** Ends before the verdict. */
		verdict: (notice: string, ledger: string, day: string) =>
			`Notice: ${notice}; ledger on ${longDate(day)}: ${ledger}; `,
		parts: (planned: number, done: number, open: number) => `Notice: ${sum(planned, done, open)};`,
		ledgerParts: (planned: number, done: number, open: number) =>
			`ledger: ${sum(planned, done, open)}; `,
		override: 'By decision',
		judge: 'Decide the state of this goal',
		rounds: 'Round by round: registered and missing',
		round: 'Round',
		roundFrom: 'From',
		roundTo: 'To',
		roundOf: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
		kept: 'registered',
		missing: 'missing',
		issuedOn: 'Issued or held on',
		paper: 'Title',
		moreRounds: (number: number) => plural(number, 'more round'),
		related: 'Statements on the same rows of the ledger',
		sources: 'Sources and method',
		burnUp: 'Progress: done and due, cumulative',
		burnUpNote: (unit: string | null) => `${unit ? `Unit: ${unit}.` : ''}`,
		dueLine: 'due',
		doneLine: 'done, by the ledger',
		fromMilestones: ' (by the milestones)',
		fromItems: ' (by the deadlines of the items)',
		noDueDates:
			'There are no milestones, and the items have no deadlines: there is no line of what was due.',
		stepLine: 'Stepped line: ',
		thickLine: '; bold line: ',
		day: 'Date',
		doneSoFar: 'Done so far',
		dueSoFar: 'Due so far',
		burnUpLabel: (name: string) => `${name}: done and due, cumulative`,
		stepLabel: (day: string, due: string) => `${due} by ${monthDay(day)}`,
		total: (planned: string) => `Target ${planned}`,
		lastStep: (day: string, planned: string) => `Target ${planned} by ${monthDay(day)}`,
		now: (day: string) => `As of ${monthDay(day)}`,
		doneNow: (done: string) => `${done} done`,
		counties: 'Done and due, by county',
		countiesOne: 'Who has to do it',
		unitKey: (unit: string) => `One circle, one ${unit || 'item'}: `,
		barKey: 'Bar: done; tick: due; frame: total.',
		markDone: 'done',
		markDue: 'due and not done',
		markLater: 'not yet due',
		addsUp: (done: string, open: string, planned: string) =>
			`The sum must equal the total: ${done} + ${open} = ${planned}. `,
		surplus: (value: string) => `Beyond the total: ${value}.`,
		marks: 'Amount',
		planned: 'Total',
		last: 'Last milestone',
		lastDone: 'Last done',
		note: 'Note',
		lateDays: (days: number) => `${plural(days, 'day')} overdue`,
		daysLeft: (days: number) => `${plural(days, 'day')} left`,
		owes: (value: string, since: string | null) =>
			`${value} short${since ? `, due on ${monthDay(since)}` : ''}`,
		ahead: (value: string) => `${value} ahead`,
		lateItems: (items: number) => `${plural(items, 'item')} late`,
		notReported: 'has milestones, nothing in the ledger',
		items: (number: number) => `The ledger: ${plural(number, 'item')}`,
		more: (number: number) => plural(number, 'more item'),
		noItems: 'The ledger has no rows for this yet.',
		load: 'Load the ledger',
		item: 'Item',
		responsible: 'Responsible body',
		amount: 'Done/planned',
		due: 'Deadline',
		doneOn: 'Done on',
		status: 'State',
		evidence: 'Evidence',
		itemOver: (days: number) => `${plural(days, 'day')} overdue`,
		itemLate: (days: number) => `${plural(days, 'day')} late`,
		itemTooSoon: 'not early enough',
		contradictory: 'state and amount contradict each other',
		circumstantial: 'Measured meanwhile: circumstantial, not proof',
		circumstantialSay:
			'Only the ledger can prove an amount; monitoring data cannot stand in for it. Results of the same time are set beside it to be asked about: where the work is done and the measurements have not improved, look first for what is not working.',
		indicator: {
			'air-index': 'Composite air-quality index, by month',
			'fire-points': 'Confirmed fires, by month',
			'water-compliance': 'Cross-county sections that meet their target (%), by month'
		} as Readonly<Record<string, string>>,
		evidenceScope: (indicator: string, place: string | null) =>
			`${place ?? 'Whole city'} · ${indicator}`,
		axisFrom: 'The axis does not start at 0. ',
		unfinishedMonth: 'The last month is not over.',
		monthShort: (id: string) =>
			englishMonth(Number(id.slice(5))) + (id.endsWith('-01') ? ` ${id.slice(0, 4)}` : ''),
		evidenceValue: (value: number | null, digits: number) => fixed(value, digits),
		noEvidence: 'No measured indicator can be set beside this.',
		noEvidenceValues: 'There are no usable measurements for this time.'
	}
} as const satisfies Wording<typeof chinese>;
