import type { GoalLine } from '$lib/server/reports/goal-line';
import type { Goals } from '$lib/server/reports/goals';
import type { Table } from '$lib/server/reports/report';
import { catalogue } from '$lib/words';
import { goalsFile } from '$lib/words/zh/goals-file';
import { goalsWords } from '$lib/words/apart/goals';

/** The register as it is downloaded: one row a statement. */
export function goalsTable(report: Goals): Table {
	const { common } = catalogue();
	const t = goalsWords();
	const h = goalsFile.column;
	return {
		name: goalsFile.file.register(report.basis.asof),
		columns: [
			{ key: 'goalId', heading: h.goalId },
			{ key: 'findingId', heading: h.findingId },
			{ key: 'name', heading: h.name },
			{ key: 'role', heading: h.role },
			{ key: 'arithmetic', heading: h.arithmetic },
			{ key: 'quantity', heading: h.quantity },
			{ key: 'unit', heading: h.unit },
			{ key: 'state', heading: h.state },
			{ key: 'computedState', heading: h.computedState },
			{ key: 'override', heading: h.override },
			{ key: 'reason', heading: h.reason },
			{ key: 'planned', heading: h.planned },
			{ key: 'done', heading: h.done },
			{ key: 'due', heading: h.due },
			{ key: 'owed', heading: h.owed },
			{ key: 'open', heading: h.open },
			{ key: 'countedUnit', heading: h.countedUnit },
			{ key: 'counties', heading: h.counties },
			{ key: 'deadline', heading: h.deadline },
			{ key: 'lastDoneOn', heading: h.lastDoneOn },
			{ key: 'reportedOn', heading: h.reportedOn },
			{ key: 'ledgerFigure', heading: h.ledgerFigure },
			{ key: 'verdict', heading: h.verdict },
			{ key: 'repeats', heading: h.repeats },
			{ key: 'sourceLine', heading: h.sourceLine },
			{ key: 'quote', heading: h.quote }
		],
		rows: report.goals.map((line) => ({
			...registerRow(line),
			role: t.role[line.role] ?? line.role,
			arithmetic: t.arithmetic[line.arithmetic] ?? line.arithmetic,
			state: common.goalState[line.state] ?? line.state,
			computedState: common.goalState[line.computedState] ?? line.computedState,
			override: line.override !== null,
			reason: t.why(line),
			verdict: t.verdict[line.figure.verdict] ?? line.figure.verdict
		}))
	};
}

function registerRow(line: GoalLine): Table['rows'][number] {
	const { goalId, findingId, name, quantity, unit, planned, done, due, owed, open } = line;
	const { countedUnit, counties, deadline, lastDoneOn, reportedOn, repeats, sourceLine } = line;
	return {
		...{ goalId, findingId, name, quantity, unit, planned, done, due, owed, open },
		...{ countedUnit, counties, deadline, lastDoneOn, reportedOn, repeats, sourceLine },
		ledgerFigure: line.figure.ledger,
		quote: line.quote
	};
}
