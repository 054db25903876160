import type { County } from '$lib/server/reports/county';
import type { Table } from '$lib/server/reports/report';
import { catalogue } from '$lib/words';
import { countyWords } from '$lib/words/apart/county';

/** What a county has to do, a goal a row. The whole report is in the JSON. */
export function countyTable({ area, basis, duties }: County): Table {
	const { common } = catalogue();
	const t = countyWords();
	return {
		name: `${t.tableName(area.name)}_${basis.asof}`,
		columns: [
			{ key: 'state', heading: common.table.state },
			{ key: 'goalId', heading: t.head.goalId },
			{ key: 'name', heading: t.head.name },
			{ key: 'done', heading: common.target.done },
			{ key: 'due', heading: common.target.due },
			{ key: 'owed', heading: t.head.owed },
			{ key: 'planned', heading: common.table.total },
			{ key: 'unit', heading: t.head.unit },
			{ key: 'nextDueOn', heading: t.head.nextDueOn },
			{ key: 'finalDueOn', heading: common.table.deadline },
			{ key: 'reportedOn', heading: t.head.reportedOn }
		],
		rows: duties.map((duty) => ({
			...duty,
			state: common.goalState[duty.state] ?? duty.state
		}))
	};
}
