import { addDays } from '$lib/format/dates';
import { FAILING_STATES } from '$lib/format/goal-state';
import type { Reader } from './ask';
import { areaNames } from './goal-areas';
import { failingGoals, goalStates, upcomingOf } from './goal-failing';
import type { FailingGoal, Upcoming } from './goal-failing';
import { crossFeet, goalFindings, type CrossFoot, type StatedFinding } from './goal-findings';
import { goalLines, type GoalLine } from './goal-line';
import { goalRules, noticeOf, type Notice } from './goal-rules';
import { basis, resolveAsof } from './basis';
import type { Basis } from './report';

/** How far ahead the register looks for what falls due, days. */
const AHEAD_DAYS = 30;

/** States that are no verdict. */
const UNJUDGED = ['not_judged', 'no_data'];

/** The register of the notice as of a day: every statement with its state. */
export interface Goals {
	basis: Basis;
	notice: Notice;
	/** All counts but the first leave repeats out; judged = with a verdict. */
	counts: {
		statements: number;
		repeats: number;
		judged: number;
		failing: number;
		finished: number;
	};
	/** Statements without repeats by state, worst first. */
	states: { state: string; count: number }[];
	failing: FailingGoal[];
	upcoming: Upcoming[];
	/** Last day of the look ahead. */
	upcomingUntil: string;
	/** Notice beside ledger: statements without repeats by verdict. */
	figures: { verdict: string; count: number }[];
	crossFeet: CrossFoot[];
	findings: StatedFinding[];
	/** Every statement, repeats too, in the order of the notice. */
	goals: GoalLine[];
}

/** Answers the goals page, its downloads and `duibiao goals`. */
export async function goals(reader: Reader, question: { asof?: string }): Promise<Goals> {
	const asof = await resolveAsof(reader, question.asof);
	const notice = await noticeOf(reader);
	const lines = await goalLines(reader, asof);
	const single = lines.filter((line) => line.repeats === null);
	const areas = await areaNames(reader);
	const upcomingUntil = addDays(asof, AHEAD_DAYS);
	const counties = await reader.read('ledger_counties', { onDate: asof });
	const dues = await reader.read('goal_upcoming', { onDate: asof, until: upcomingUntil });
	const states = tally(single.map((line) => line.state));
	const verdicts = tally(single.map((line) => line.figure.verdict));
	return {
		basis: await basis(reader, asof, question.asof, goalRules(notice, asof), ['ledger_item']),
		notice,
		counts: countsOf(lines, single),
		states: goalStates.map((state) => ({ state, count: states.get(state) ?? 0 })),
		failing: failingGoals(single, counties, areas),
		upcoming: upcomingOf(single, dues, areas),
		upcomingUntil,
		figures: [...verdicts].map(([verdict, count]) => ({ verdict, count })),
		crossFeet: await crossFeet(reader, asof, lines[0]?.figure.ledgerOn ?? asof),
		findings: (await goalFindings(reader)).map((finding) => ({
			...finding,
			goalIds: lines
				.filter((line) => line.findingId === finding.findingId)
				.map((line) => line.goalId)
		})),
		goals: lines
	};
}

function countsOf(lines: GoalLine[], single: GoalLine[]): Goals['counts'] {
	const having = (states: readonly string[]) =>
		single.filter((line) => states.includes(line.state)).length;
	return {
		statements: lines.length,
		repeats: lines.length - single.length,
		judged: single.length - having(UNJUDGED),
		failing: having(FAILING_STATES),
		finished: having(['done', 'closed'])
	};
}

function tally(keys: string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}
