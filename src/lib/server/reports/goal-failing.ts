import type { Models } from '$lib/server/database/models.generated';
import { isFailing } from '$lib/format/goal-state';
import type { GoalLine } from './goal-line';
import type { Area } from './report';

/** Worst first: the order in which states are listed and read out. */
export const goalStates = [
	'overdue',
	'relapsed',
	'behind',
	'not_started',
	'on_pace',
	'done',
	'closed',
	'not_judged',
	'no_data'
] as const;

/** What one unit still owes of a goal. */
export interface Owing {
	area: Area;
	/** Due and not done. */
	owed: number;
	/** First day on which more was due than is done now. */
	since: string | null;
}

/** A goal that is not at the mark. Statements on the same rows of the ledger stand together. */
export interface FailingGoal {
	/** The statement that speaks for them. */
	goalId: string;
	/** Other statements on the same rows. */
	others: string[];
	owing: Owing[];
}

/** An amount that falls due soon. */
export interface Upcoming {
	/** The statement that speaks for the ledger goal. */
	goalId: string;
	area: Area;
	dueOn: string;
	quantityDue: number;
	/** Not yet done of it. */
	missing: number;
}

type CountyRow = Models['ledger_counties']['row'];

/** Goals not at the mark, worst state first, then the longest standing. */
export function failingGoals(
	lines: GoalLine[],
	counties: CountyRow[],
	areas: Map<string, Area>
): FailingGoal[] {
	return byRows(lines.filter((line) => isFailing(line.state)))
		.flatMap((group) => {
			const line = spokesman(group);
			return line ? [{ line, group }] : [];
		})
		.sort((a, b) => compareFailing(a.line, b.line))
		.map(({ line, group }) => ({
			goalId: line.goalId,
			others: group.filter((other) => other !== line).map((other) => other.goalId),
			owing: owingOf(line, counties, areas)
		}));
}

function compareFailing(a: GoalLine, b: GoalLine): number {
	const rank = (line: GoalLine) => goalStates.findIndex((state) => state === line.state);
	const since = (line: GoalLine) => line.reason.owedSince ?? line.deadline ?? '9999';
	return rank(a) - rank(b) || since(a).localeCompare(since(b));
}

/** The units that owe, most first, then by code. A measured rise names its unit and owes nothing countable. */
function owingOf(line: GoalLine, counties: CountyRow[], areas: Map<string, Area>): Owing[] {
	const owing = line.reason.measured
		? [{ areaCode: line.reason.measured.area.code, owed: 0, owedSince: null }]
		: counties
				.filter((row) => row.goalId === line.ledgerGoal && row.owed > 0)
				.sort((a, b) => b.owed - a.owed || a.areaCode.localeCompare(b.areaCode));
	return owing.flatMap(({ areaCode, owed, owedSince }) => {
		const area = areas.get(areaCode);
		return area ? [{ area, owed, since: owedSince }] : [];
	});
}

/** What falls due and is not done, by day, goal and unit. */
export function upcomingOf(
	lines: GoalLine[],
	dues: Models['goal_upcoming']['row'][],
	areas: Map<string, Area>
): Upcoming[] {
	const speaking = new Map(
		byRows(lines).map((group) => [group[0]?.ledgerGoal, spokesman(group)?.goalId])
	);
	return dues
		.flatMap((row) => {
			const goalId = speaking.get(row.goalId);
			const area = areas.get(row.areaCode);
			const { dueOn, quantityDue, missing } = row;
			return goalId && area ? [{ goalId, area, dueOn, quantityDue, missing }] : [];
		})
		.sort(
			(a, b) =>
				a.dueOn.localeCompare(b.dueOn) ||
				a.goalId.localeCompare(b.goalId) ||
				a.area.code.localeCompare(b.area.code)
		);
}

/** Statements by the rows of the ledger that they count; those without rows stand alone. */
export function byRows(lines: GoalLine[]): GoalLine[][] {
	const groups = new Map<string, GoalLine[]>();
	for (const line of lines) {
		const rows = line.ledgerGoal ?? line.goalId;
		groups.set(rows, [...(groups.get(rows) ?? []), line]);
	}
	return [...groups.values()];
}

/** The statement that speaks for several on the same rows: one on what is done, rather than on a task, a rest or counties. */
export function spokesman(lines: GoalLine[]): GoalLine | undefined {
	return lines.find((line) => line.counts === 'done' && line.quantity !== null) ?? lines[0];
}
