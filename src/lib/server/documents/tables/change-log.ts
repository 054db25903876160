import { dataWords } from '$lib/words/apart/data';
import type { ChangeLog } from '$lib/server/reports/change-log';
import type { Table } from '$lib/server/reports/report';
import { logWords } from '$lib/words/apart/log';

/** The lines that the page is about, with the hash of each. */
export function changeLogTable({ changes }: ChangeLog): Table {
	const data = dataWords();
	const log = logWords();
	return {
		name: log.tableName,
		columns: [
			{ key: 'changeNo', heading: data.changes.changeNo },
			{ key: 'shownAt', heading: data.changes.when },
			{ key: 'actor', heading: log.actor },
			{ key: 'actorName', heading: data.changes.who },
			{ key: 'action', heading: data.changes.action },
			{ key: 'subject', heading: log.subject },
			{ key: 'dataset', heading: data.form.dataset },
			{ key: 'fileName', heading: data.form.file },
			{ key: 'reason', heading: data.changes.reason },
			{ key: 'detail', heading: log.detail },
			{ key: 'hash', heading: log.hash }
		],
		rows: changes.map((line) => ({
			...line,
			actorName: line.actorName ?? data.actor(line.actor),
			action: data.changes.actions[line.action] ?? line.action
		}))
	};
}
