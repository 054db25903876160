import { addDays } from '$lib/format/dates';
import type { Reader } from './ask';
import { resolveAsof } from './basis';
import { areaNames } from './goal-areas';
import { byRows, goalStates, spokesman } from './goal-failing';
import { goalLines, type GoalLine } from './goal-line';
import type { Area } from './report';

/** Days since the last meeting when nothing else is asked: the morning meeting is weekly. */
const WEEK = 7;

/** A goal of the ledger whose amounts moved, with the units that moved them. */
export interface AmountMove {
	goalId: string;
	name: string;
	unit: string | null;
	/** Sums over the units; negative where a report was put right. */
	done: number;
	closed: number;
	units: { area: Area; done: number; closed: number }[];
}

/** A statement whose state changed. */
export interface StateMove {
	goalId: string;
	name: string;
	before: string;
	now: string;
	/** Now worse than before in the order of states. */
	worse: boolean;
}

/** What moved between two days, by what was known on each. */
export interface GoalMoves {
	since: string;
	asof: string;
	/** Worse first. */
	states: StateMove[];
	amounts: AmountMove[];
}

/** Answers what moved since a day: the last meeting; by default a week before the day of judgement. */
export async function goalMoves(
	reader: Reader,
	question: { asof?: string; since?: string }
): Promise<GoalMoves> {
	const asof = await resolveAsof(reader, question.asof);
	const since = question.since && question.since < asof ? question.since : addDays(asof, -WEEK);
	const now = await goalLines(reader, asof);
	const before = await goalLines(reader, since);
	return {
		since,
		asof,
		states: stateMoves(now, before),
		amounts: await amountMoves(reader, now, since, asof)
	};
}

function stateMoves(now: GoalLine[], before: GoalLine[]): StateMove[] {
	const rank = (state: string) => goalStates.findIndex((known) => known === state);
	const was = new Map(before.map((line) => [line.goalId, line.state]));
	return now
		.filter((line) => line.repeats === null)
		.flatMap((line) => {
			const old = was.get(line.goalId);
			if (old === undefined || old === line.state) return [];
			const worse = rank(line.state) < rank(old);
			return [{ goalId: line.goalId, name: line.name, before: old, now: line.state, worse }];
		})
		.sort((a, b) => Number(b.worse) - Number(a.worse) || rank(a.now) - rank(b.now));
}

async function amountMoves(
	reader: Reader,
	lines: GoalLine[],
	since: string,
	asof: string
): Promise<AmountMove[]> {
	const rows = await reader.read('goal_moves', { since, onDate: asof });
	const areas = await areaNames(reader);
	return byRows(lines.filter((line) => line.repeats === null)).flatMap((group) => {
		const line = spokesman(group);
		const own = rows.filter((row) => row.goalId === line?.ledgerGoal);
		if (!line || own.length === 0) return [];
		const units = own
			.flatMap((row) => {
				const area = areas.get(row.areaCode);
				const done = difference(row.done, row.doneBefore);
				return area ? [{ area, done, closed: row.closed - row.closedBefore }] : [];
			})
			.sort((a, b) => b.done - a.done || a.area.code.localeCompare(b.area.code));
		const { goalId, name, ledgerUnit: unit } = line;
		const done = units.reduce((sum, one) => difference(sum, -one.done), 0);
		const closed = units.reduce((sum, one) => sum + one.closed, 0);
		return [{ goalId, name, unit, done, closed, units }];
	});
}

/** Amounts have three decimals: the difference is taken in thousandths. */
function difference(a: number, b: number): number {
	return (Math.round(a * 1000) - Math.round(b * 1000)) / 1000;
}
