import type { Ladder, LadderCounty } from '$lib/server/reports/ladder';
import type { Table } from '$lib/server/reports/report';
import { ladderWords } from '$lib/words/apart/ladder';

/** The ladder as a table to download: a county and a reason a row; counties on no rung have one empty row. */
export function ladderTable({ month, counties }: Ladder): Table {
	const t = ladderWords();
	const keys = ['code', 'area', 'rung', 'measure', 'indicator', 'since', 'why', 'down'] as const;
	return {
		name: `${t.tableName}_${month.label}`,
		columns: [
			...keys.map((key) => ({ key, heading: t.head[key] })),
			{ key: 'actions', heading: t.head.actions }
		],
		rows: counties.flatMap(rowsOf)
	};
}

function rowsOf(county: LadderCounty): Table['rows'] {
	const t = ladderWords();
	const own = {
		code: county.area.code,
		area: county.area.name,
		actions: county.actions
			.map(({ name, takenOn, liftedOn }) => t.action(name, takenOn, liftedOn))
			.join('；')
	};
	if (county.reasons.length === 0) return [{ ...own, rung: 0 }];
	return county.reasons.map((reason) => ({
		...own,
		rung: reason.rung,
		measure: reason.name,
		indicator: t.indicatorOf(reason.indicator),
		since: reason.since.slice(0, 7),
		why: t.why(reason),
		down: t.down(reason, county.next)
	}));
}
