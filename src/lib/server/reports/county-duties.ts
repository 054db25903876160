import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';
import { byRows, goalStates, spokesman } from './goal-failing';
import type { GoalLine } from './goal-line';

/** What one county has to do with one goal of the ledger, amounts in the unit of the ledger. */
export interface CountyDuty {
	/** The statement that speaks for the goal. */
	goalId: string;
	name: string;
	unit: string | null;
	planned: number;
	done: number;
	/** null where no day is known. */
	due: number | null;
	owed: number;
	owedSince: string | null;
	open: number;
	state: string;
	nextDueOn: string | null;
	nextDue: number | null;
	finalDueOn: string | null;
	reportedOn: string | null;
}

/** Goals of the ledger that a county has rows or milestones for: failing first, then what is open, then by name. */
export async function countyDuties(
	reader: Reader,
	code: string,
	lines: GoalLine[],
	asof: string
): Promise<CountyDuty[]> {
	const rows = await reader.read('ledger_counties', { onDate: asof });
	const speaking = new Map(
		byRows(lines.filter((line) => line.repeats === null)).map((group) => [
			group[0]?.ledgerGoal,
			spokesman(group)
		])
	);
	return rows
		.filter((row) => row.areaCode === code)
		.flatMap((row) => {
			const line = speaking.get(row.goalId);
			return line ? [dutyOf(row, line)] : [];
		})
		.sort(failingFirst);
}

function dutyOf(row: Models['ledger_counties']['row'], line: GoalLine): CountyDuty {
	const { planned, done, due, owed, owedSince, open, state } = row;
	const { nextDueOn, nextDue, finalDueOn, reportedOn } = row;
	return {
		...{ goalId: line.goalId, name: line.name, unit: row.unit ?? line.ledgerUnit },
		...{ planned, done, due, owed, owedSince, open, state },
		...{ nextDueOn, nextDue, finalDueOn, reportedOn }
	};
}

function failingFirst(a: CountyDuty, b: CountyDuty): number {
	const rank = ({ state }: CountyDuty) => goalStates.findIndex((known) => known === state);
	return rank(a) - rank(b) || a.goalId.localeCompare(b.goalId);
}

/** Statements that name the county and are not counted on rows of the ledger: rises, bans, meetings. */
export async function namedGoals(
	reader: Reader,
	code: string,
	lines: GoalLine[]
): Promise<GoalLine[]> {
	const areas = await reader.read('statement_areas', {});
	const named = new Set(areas.filter((row) => row.areaCode === code).map((row) => row.goalId));
	return lines.filter((line) => named.has(line.goalId) && line.repeats === null);
}
