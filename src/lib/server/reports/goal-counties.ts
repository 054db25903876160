import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';
import { goalStates } from './goal-failing';
import type { GoalLine } from './goal-line';
import type { Area } from './report';

/** What one unit has to do with a goal, amounts in the unit of the ledger. */
export interface GoalCounty {
	area: Area;
	items: number;
	itemsOverdue: number;
	itemsLate: number;
	longestOverdueDays: number;
	planned: number;
	done: number;
	/** null where no day is known. */
	due: number | null;
	owed: number;
	open: number;
	surplus: number;
	state: string;
	reason: string;
	owedSince: string | null;
	nextDueOn: string | null;
	nextDue: number | null;
	finalDueOn: string | null;
	lastDoneOn: string | null;
	reportedOn: string | null;
}

/** An item of the ledger as known on the day of judgement. */
export interface GoalItem {
	itemId: string;
	area: Area;
	name: string;
	responsible: string | null;
	/** The amount in the ledger; the goal may ask for a share of it. */
	base: number;
	done: number;
	unit: string | null;
	startedOn: string | null;
	dueOn: string | null;
	doneOn: string | null;
	closedOn: string | null;
	/** Office that closed it (销号单位). */
	closedBy: string | null;
	/** not_started | under_way | done | closed */
	status: string;
	overdueDays: number;
	lateDays: number;
	late: boolean;
	/** Status and amounts don't agree on whether it is finished. */
	contradictory: boolean;
	evidence: string | null;
	remark: string | null;
	/** Day of the report that says so. */
	reportedOn: string;
}

/** The units of a goal, failing first, then by what is owed and open, then by code. */
export async function goalCounties(
	reader: Reader,
	line: GoalLine,
	areas: Map<string, Area>,
	asof: string
): Promise<GoalCounty[]> {
	if (line.ledgerGoal === null) return [];
	const rows = await reader.read('goal_counties', { goal: line.ledgerGoal, onDate: asof });
	return rows
		.filter((row) => row.items > 0 || !row.isCity)
		.map((row) => countyOf(row, areaOf(areas, row.areaCode)))
		.sort(failingFirst);
}

function failingFirst(a: GoalCounty, b: GoalCounty): number {
	const rank = (one: GoalCounty) => goalStates.findIndex((state) => state === one.state);
	return (
		rank(a) - rank(b) ||
		b.owed - a.owed ||
		b.open - a.open ||
		a.area.code.localeCompare(b.area.code)
	);
}

function countyOf(row: Models['goal_counties']['row'], area: Area): GoalCounty {
	return {
		area,
		items: row.items,
		itemsOverdue: row.itemsOverdue,
		itemsLate: row.itemsLate,
		longestOverdueDays: row.longestOverdueDays,
		planned: row.planned,
		done: row.done,
		due: row.due,
		owed: row.owed,
		open: row.open,
		surplus: row.surplus,
		state: row.state,
		reason: row.reason,
		owedSince: row.owedSince,
		nextDueOn: row.nextDueOn,
		nextDue: row.nextDue,
		finalDueOn: row.finalDueOn,
		lastDoneOn: row.lastDoneOn,
		reportedOn: row.reportedOn
	};
}

/** The items of a goal: overdue first, then unfinished ones by their day, then the finished ones. */
export async function goalItems(
	reader: Reader,
	line: GoalLine,
	areas: Map<string, Area>,
	asof: string
): Promise<GoalItem[]> {
	if (line.ledgerGoal === null) return [];
	const rows = await reader.read('goal_items', { goal: line.ledgerGoal, onDate: asof });
	return rows
		.sort(
			(a, b) =>
				b.overdueDays - a.overdueDays ||
				Number(a.finished) - Number(b.finished) ||
				(a.dueOn ?? '').localeCompare(b.dueOn ?? '') ||
				a.itemId.localeCompare(b.itemId)
		)
		.map((row) => itemOf(row, areaOf(areas, row.areaCode)));
}

/** One item of a goal as known on a day; null where none of its reports is so old. */
export async function goalItem(
	reader: Reader,
	asked: { itemId: string; goalId: string; asof: string },
	areas: Map<string, Area>
): Promise<GoalItem | null> {
	const rows = await reader.read('goal_items', { goal: asked.goalId, onDate: asked.asof });
	const row = rows.find(({ itemId }) => itemId === asked.itemId);
	return row ? itemOf(row, areaOf(areas, row.areaCode)) : null;
}

function itemOf(row: Models['goal_items']['row'], area: Area): GoalItem {
	return {
		itemId: row.itemId,
		area,
		name: row.name,
		responsible: row.responsibleUnit,
		base: row.base,
		done: row.done,
		unit: row.unit,
		startedOn: row.startedOn,
		dueOn: row.dueOn,
		doneOn: row.doneOn,
		closedOn: row.closedOn,
		closedBy: row.closedBy,
		status: row.status,
		overdueDays: row.overdueDays,
		lateDays: row.lateDays,
		late: row.late,
		contradictory: row.contradictory,
		evidence: row.evidence,
		remark: row.remark,
		reportedOn: row.asOf
	};
}

function areaOf(areas: Map<string, Area>, code: string): Area {
	const area = areas.get(code);
	if (!area) throw new Error(`unit ${code} of the ledger is not in the register`);
	return area;
}
