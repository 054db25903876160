import type { Models } from '$lib/server/database/models.generated';
import { rankedUnits } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import { areaNames } from './goal-areas';
import { meetingBefore } from './meeting-before';
import type { Area, Basis } from './report';

/** Overdue first: the order in which decisions are read out. */
const STATES = ['overdue', 'open', 'closed'] as const;

export type DecisionState = (typeof STATES)[number];

/** A decision of a dispatch meeting, as it stands on a day. */
export interface MeetingDecision {
	no: string;
	decidedOn: string;
	area: Area;
	responsible: string;
	task: string;
	dueOn: string;
	closedOn: string | null;
	outcome: string | null;
	state: DecisionState;
	/** Days from the day of judgement, or of closing, to the due day; negative = past it. */
	daysLeft: number;
}

/** What meetings decided and what became of it. */
export interface MeetingDecisions {
	basis: Basis;
	/** Day of the last meeting: what was closed from then on is told at the next. */
	since: string;
	/** For the next meeting: overdue, open, closed since the last; within each the longest due first. */
	followed: MeetingDecision[];
	/** Closed before the last meeting, newest first. */
	earlier: MeetingDecision[];
	counts: Record<DecisionState, number>;
	/** Units that a decision may be for, the city first. */
	areas: Area[];
}

/** Answers `/meetings`; the counts are of `followed`. */
export async function meetingDecisions(
	reader: Reader,
	question: { asof?: string; since?: string }
): Promise<MeetingDecisions> {
	const asof = await resolveAsof(reader, question.asof);
	const since = question.since ?? (await meetingBefore(reader, { asof })).day;
	const areas = await areaNames(reader);
	const rows = await reader.read('meeting_followed', { onDate: asof });
	const all = rows.map((row) => decisionOf(row, areas)).sort(longestDueFirst);
	const earlier = all.filter(({ closedOn }) => closedOn !== null && closedOn < since);
	const followed = all.filter((one) => !earlier.includes(one)).sort(overdueFirst);
	const having = (state: DecisionState) => followed.filter((one) => one.state === state).length;
	return {
		basis: await basis(reader, asof, question.asof, []),
		since,
		followed,
		earlier: earlier.sort((a, b) => (b.closedOn ?? '').localeCompare(a.closedOn ?? '')),
		counts: { overdue: having('overdue'), open: having('open'), closed: having('closed') },
		areas: [...areas.values()].sort((a, b) => a.code.localeCompare(b.code))
	};
}

function decisionOf(
	row: Models['meeting_followed']['row'],
	areas: Map<string, Area>
): MeetingDecision {
	const { areaCode } = row;
	return {
		no: row.decisionNo,
		decidedOn: row.decidedOn,
		area: areas.get(areaCode) ?? { code: areaCode, name: areaCode, short: areaCode },
		responsible: row.responsible,
		task: row.task,
		dueOn: row.dueOn,
		closedOn: row.closedOn,
		outcome: row.outcome,
		state: STATES.find((state) => state === row.state) ?? 'open',
		daysLeft: row.daysLeft
	};
}

function longestDueFirst(a: MeetingDecision, b: MeetingDecision): number {
	return a.dueOn.localeCompare(b.dueOn) || a.no.localeCompare(b.no);
}

function overdueFirst(a: MeetingDecision, b: MeetingDecision): number {
	return STATES.indexOf(a.state) - STATES.indexOf(b.state);
}

/** The page of one decision. */
export interface MeetingDecisionFile {
	basis: Basis;
	decision: MeetingDecision;
	/** Every row that was written about it, the newest first; withdrawn ones too. */
	history: Models['meeting_decision_history']['row'][];
	/** Whether its unit has a page of its own. */
	hasPage: boolean;
}

/** Answers `/meetings/<no>`; null when no meeting up to the day decided that. */
export async function meetingDecision(
	reader: Reader,
	question: { no: string; asof?: string }
): Promise<MeetingDecisionFile | null> {
	const asof = await resolveAsof(reader, question.asof);
	const rows = await reader.read('meeting_followed', { onDate: asof });
	const row = rows.find(({ decisionNo }) => decisionNo === question.no);
	if (!row) return null;
	return {
		basis: await basis(reader, asof, question.asof, []),
		decision: decisionOf(row, await areaNames(reader)),
		history: await reader.read('meeting_decision_history', { decision: question.no }),
		hasPage: (await rankedUnits(reader)).has(row.areaCode)
	};
}
