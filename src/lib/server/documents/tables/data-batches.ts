import { dataWords } from '$lib/words/apart/data';
import { catalogue } from '$lib/words';
import type { DataBatches } from '$lib/server/reports/data-batches';
import type { Table } from '$lib/server/reports/report';

/** The imported files as a table: one a row, newest first. */
export function dataBatchesTable({ batches }: DataBatches): Table {
	const words = catalogue();
	const t = dataWords().batches;
	return {
		name: t.tableName,
		columns: [
			{ key: 'batchNo', heading: t.batchNo },
			{ key: 'dataset', heading: dataWords().form.dataset },
			{ key: 'file', heading: t.file },
			{ key: 'read', heading: t.rows },
			{ key: 'taken', heading: t.taken },
			{ key: 'rejected', heading: dataWords().receipt.rejected },
			{ key: 'from', heading: t.from },
			{ key: 'to', heading: t.to },
			{ key: 'importedAt', heading: t.when },
			{ key: 'actor', heading: t.who },
			{ key: 'withdrawnAt', heading: t.withdrawnAt },
			{ key: 'withdrawnReason', heading: t.withdrawnReason }
		],
		rows: batches.map(({ dataset, fileName, withdrawn, actor, ...batch }) => ({
			...batch,
			dataset: words.common.dataset[dataset] ?? dataWords().dataset[dataset] ?? dataset,
			file: fileName,
			actor: dataWords().actor(actor),
			withdrawnAt: withdrawn?.at ?? null,
			withdrawnReason: withdrawn?.reason ?? null
		}))
	};
}
