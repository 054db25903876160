import { dataWords } from '$lib/words/apart/data';
import type { DataBatch } from '$lib/server/reports/data-batch';
import type { Table } from '$lib/server/reports/report';

/** The rows of a file that were not taken: one problem a row, with the line and the row as it stands in the file. */
export function rejectedTable({ batchNo, rejections }: DataBatch): Table {
	const { rejected: t, batches } = dataWords();
	return {
		name: `${t.tableName}_${batches.batchNo}${batchNo}`,
		columns: [
			{ key: 'line', heading: t.line },
			{ key: 'column', heading: t.column },
			{ key: 'value', heading: t.value },
			{ key: 'reason', heading: t.reason },
			{ key: 'raw', heading: t.raw }
		],
		rows: rejections.map((rejection) => ({ ...rejection }))
	};
}
