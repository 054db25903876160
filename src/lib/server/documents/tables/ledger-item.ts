import type { LedgerItem, LedgerReport } from '$lib/server/reports/ledger-item';
import type { Table } from '$lib/server/reports/report';
import { goalsWords } from '$lib/words/apart/goals';
import { ledgerItemWords } from '$lib/words/apart/ledger-item';

const KEYS = [
	...(['asOf', 'itemId', 'goalId', 'area', 'name', 'responsible', 'planned', 'done'] as const),
	...(['unit', 'startedOn', 'dueOn', 'doneOn', 'closedOn', 'closedBy', 'status'] as const),
	...(['evidence', 'remark', 'changed', 'force', 'batchNo', 'fileName'] as const),
	...(['importedAt', 'actor', 'reason'] as const)
];

/** The history of an item as it is downloaded: a report a row, the newest first. */
export function ledgerItemTable({ itemId, history }: LedgerItem): Table {
	const t = ledgerItemWords();
	return {
		name: `${t.tableName}_${itemId}`,
		columns: KEYS.map((key) => ({ key, heading: t.field[key] })),
		rows: history.map((report) => ({ itemId, ...rowOf(report) }))
	};
}

function rowOf({ stands, withdrawn, actorName, ...report }: LedgerReport): Table['rows'][number] {
	const t = ledgerItemWords();
	const names: Readonly<Record<string, string>> = t.field;
	return {
		...report,
		area: report.area.name,
		status: goalsWords().status[report.status] ?? report.status,
		changed: t.changes(report.changed.map((field) => names[field] ?? field)),
		force: withdrawn ? t.force.withdrawn : stands ? t.force.stands : t.force.replaced,
		actor: actorName ? `${actorName}（${report.actor}）` : report.actor
	};
}
