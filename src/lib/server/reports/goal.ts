import type { Reader } from './ask';
import { areaNames } from './goal-areas';
import { goalBurnUp, type BurnUp } from './goal-burn-up';
import { goalCounties, goalItems, type GoalCounty, type GoalItem } from './goal-counties';
import { goalEvidence, type Evidence } from './goal-evidence';
import { goalFires, type GoalFires } from './goal-fires';
import { crossFeet, goalFindings, type CrossFoot, type Finding } from './goal-findings';
import { goalLines, type GoalLine, type Statement } from './goal-line';
import { goalPace, type GoalPace } from './goal-pace';
import { goalRounds, type GoalRound } from './goal-rounds';
import { goalRules, noticeOf, type Notice } from './goal-rules';
import { basis, resolveAsof } from './basis';
import type { Area, Basis } from './report';

/** One statement of the notice as of a day, with everything the ledger knows of it. */
export interface Goal {
	basis: Basis;
	notice: Notice;
	line: GoalLine;
	finding: Finding | null;
	/** Other statements on the same rows of the ledger, and repeats. */
	related: GoalLine[];
	/** How fast it went of late, and when all is done at that pace; null where nothing is open or no rows are. */
	pace: GoalPace | null;
	/** Failing first. */
	counties: GoalCounty[];
	/** What is left, most first. */
	left: { area: Area; open: number }[];
	items: GoalItem[];
	burnUp: BurnUp | null;
	/** The measured indicator set beside it; never a proof. */
	evidence: Evidence | null;
	/** Rounds that papers or samplings are counted for, newest first; null where none are asked for. */
	rounds: GoalRound[] | null;
	/** What the register of fires says, for a statement that rests on it. */
	fires: GoalFires | null;
	/** The sum the notice prints in parts, where this statement is one of them. */
	crossFoot: CrossFoot | null;
}

export interface GoalQuestion {
	goalId: string;
	asof?: string;
}

/** Answers the page of one statement; null when there is no such statement (see goal-nearest). */
export async function goal(reader: Reader, question: GoalQuestion): Promise<Goal | null> {
	const asof = await resolveAsof(reader, question.asof);
	const lines = await goalLines(reader, asof, (one, all) =>
		all.some((other) => other.goalId === question.goalId && (other === one || related(one, other)))
	);
	const line = lines.find((one) => one.goalId === question.goalId);
	if (!line) return null;
	const notice = await noticeOf(reader);
	const areas = await areaNames(reader);
	const findings = await goalFindings(reader);
	const counties = await goalCounties(reader, line, areas, asof);
	const feet = hasParts(lines) ? await crossFeet(reader, asof, line.figure.ledgerOn) : [];
	return {
		basis: await basis(reader, asof, question.asof, goalRules(notice, asof), ['ledger_item']),
		notice,
		line,
		finding: findings.find((one) => one.findingId === line.findingId) ?? null,
		related: lines.filter((one) => one !== line),
		pace: await goalPace(reader, line, asof),
		counties,
		left: counties
			.filter((one) => one.open > 0)
			.map(({ area, open }) => ({ area, open }))
			.sort((a, b) => b.open - a.open),
		items: await goalItems(reader, line, areas, asof),
		burnUp: await goalBurnUp(reader, line, counties, asof),
		evidence: await goalEvidence(reader, line, areas, asof),
		rounds: await goalRounds(reader, line, asof),
		fires: await goalFires(reader, line, areas, asof),
		crossFoot: feet.find((one) => one.ledgerGoal === line.ledgerGoal) ?? null
	};
}

/** Whether two statements count the same rows, or one repeats the other. */
function related(one: Statement, other: Statement): boolean {
	const sameRows = other.ledgerGoal !== null && one.ledgerGoal === other.ledgerGoal;
	return sameRows || one.sameAs === other.goalId || other.sameAs === one.goalId;
}

/** Whether the statements print a sum and its two parts. */
function hasParts(lines: GoalLine[]): boolean {
	return ['planned', 'done', 'open'].every((part) => lines.some((line) => line.counts === part));
}
