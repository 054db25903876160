import type { Dataset } from '$lib/ingest/dataset';
import { datasetNamed } from '$lib/ingest/datasets';
import { queue } from '$lib/server/database/queue';
import type { Receipt } from '$lib/server/load';
import { formsWords } from '$lib/words/apart/forms';
import type { ImportedFile } from '../house';

/** A row as a form or the command gives it: texts by column name of the dataset. */
export interface OneRow {
	/** Name of the dataset. */
	dataset: string;
	/** What is left out is empty. */
	row: Readonly<Record<string, string | null>>;
	/** What the row is about, for the name of the file. */
	about: string;
	/** `cli:<user>` or `web:<account>`, for the change log. */
	actor: string;
	/** Why; it stays in the change log. */
	reason: string | null;
	/** The row is a new one: where there is one of its key already, it is not taken. */
	onlyNew?: true;
}

/** The batch that a row became, or why it did not; then nothing was stored. */
export type RowOutcome = { batchNo: number } | { problem: RowProblem };

export interface RowProblem {
	/** Column of the dataset; null when the row as a whole is meant. */
	column: string | null;
	value: string;
	/** In Chinese, with the remedy. */
	reason: string;
}

/** Rows of forms, one after the other: what was tried still holds when it is taken. */
const next = queue();

/**
 * Takes one row in as a file of one row: the same checks, batch, receipt and withdrawal as an imported file. A row that
 * would be rejected, or changes nothing, is not stored.
 * @throws IngestError with a Chinese sentence when the row can't be told from a remark or a total
 */
export function importRow(
	importFile: (file: ImportedFile) => Promise<Receipt>,
	row: OneRow
): Promise<RowOutcome> {
	return next(() => tryAndTake(importFile, row));
}

async function tryAndTake(
	importFile: (file: ImportedFile) => Promise<Receipt>,
	{ dataset: name, row, about, actor, reason, onlyNew }: OneRow
): Promise<RowOutcome> {
	const dataset = datasetNamed(name);
	if (!dataset) throw new Error(`there is no dataset ${name}`);
	const file = {
		name: `${dataset.title}-${about}.csv`,
		bytes: fileOfOneRow(dataset, row, `${actor} ${new Date().toISOString()}`),
		actor,
		dataset: name,
		byHand: true,
		...(reason !== null && { reason })
	};
	const tried = await importFile({ ...file, dryRun: true });
	const problem = problemOf(dataset, tried, onlyNew ?? false);
	if (problem) return { problem };
	const { batchNo } = await importFile(file);
	if (batchNo === null) throw new Error(`${file.name} was taken without a batch`);
	return { batchNo };
}

/**
 * A title that says who and when, the headings of all columns, the row. The title makes the bytes unlike any others, so
 * that what was set, changed and set again is not taken for a file that is in already. With all headings there, no text
 * of a cell can pass for a better row of headings.
 */
export function fileOfOneRow(dataset: Dataset, row: OneRow['row'], mark: string): Uint8Array {
	const columns = dataset.columns.filter(({ role }) => role !== 'derived');
	const lines = [
		[`${dataset.title} ${mark}`],
		columns.map(({ title }) => title),
		columns.map(({ name }) => row[name] ?? '')
	];
	const text = lines.map((cells) => cells.map(quoted).join(',')).join('\n');
	return new TextEncoder().encode(text);
}

function quoted(text: string): string {
	return `"${text.replaceAll('"', '""')}"`;
}

function problemOf({ columns }: Dataset, receipt: Receipt, onlyNew: boolean): RowProblem | null {
	const [bad] = receipt.rejections;
	if (bad) {
		const column = columns.find(({ title }) => title === bad.column)?.name ?? null;
		return { column, value: bad.value ?? '', reason: bad.reason };
	}
	if (onlyNew && receipt.accepted === 0)
		return { column: null, value: '', reason: formsWords().thereAlready };
	const changed = receipt.accepted + receipt.revised > 0;
	return changed ? null : { column: null, value: '', reason: formsWords().nothingNew };
}
