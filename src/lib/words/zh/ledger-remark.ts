import type { GoalLine } from '$lib/server/reports/goal-line';
import { amount } from './amount';
import { why } from './goals-sentences';

const late = ({ reason: { itemsLate } }: GoalLine) =>
	itemsLate > 0 ? `${itemsLate} 项迟于期限` : '';

const unclosed = ({ items, itemsClosed }: GoalLine) =>
	`待销号 ${(items ?? 0) - (itemsClosed ?? 0)} 项`;

/** Reasons that partly stand in the columns of state, done, due and deadline, by their code. */
const REMARKS: Readonly<Record<string, (line: GoalLine) => string>> = {
	all_closed: late,
	all_done: (line) => [unclosed(line), late(line)].filter(Boolean).join('；'),
	as_much_as_due: () => '',
	less_than_due: (line) =>
		line.reason.owedSince === line.deadline
			? `欠 ${amount(line.owed, line.countedUnit)}`
			: why(line),
	nothing_due_yet: (line) =>
		line.next && line.next.on === line.deadline
			? `届期应完成 ${amount(line.next.due, line.countedUnit)}`
			: why(line)
};

/** Why a statement has its state, beyond what its row of the ledger paper says already; empty where that is all. */
export function ledgerRemark(line: GoalLine): string {
	return line.override ? why(line) : (REMARKS[line.reason.code] ?? why)(line);
}
