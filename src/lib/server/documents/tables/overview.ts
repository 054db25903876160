import { goalsWords } from '$lib/words/apart/goals';
import { overviewWords } from '$lib/words/apart/overview';
import { catalogue } from '$lib/words';
import type { Overview } from '$lib/server/reports/overview';
import type { Table } from '$lib/server/reports/report';

/** The goals that are not at the mark as a table to download. */
export function overviewTable({ basis, failing }: Overview): Table {
	const words = catalogue();
	const t = overviewWords().failing;
	return {
		name: `${overviewWords().tableName}_${basis.asof}`,
		columns: [
			{ key: 'state', heading: words.common.table.state },
			{ key: 'id', heading: overviewWords().goalId },
			{ key: 'name', heading: overviewWords().goalName },
			{ key: 'reason', heading: words.common.table.reason },
			{ key: 'who', heading: t.who },
			{ key: 'done', heading: words.common.target.done },
			{ key: 'due', heading: words.common.target.due },
			{ key: 'planned', heading: words.common.table.total },
			{ key: 'unit', heading: overviewWords().unit },
			{ key: 'deadline', heading: words.common.table.deadline }
		],
		rows: failing.map(({ line, owing }) => ({
			state: words.common.goalState[line.state] ?? line.state,
			id: line.goalId,
			name: line.name,
			reason: goalsWords().why(line),
			who: owing.map(({ area }) => area.name).join('、'),
			done: line.done,
			due: line.due,
			planned: line.planned,
			unit: line.countedUnit,
			deadline: line.deadline
		}))
	};
}
