import { paperDocx } from './docx';
import { tableToCsv } from './csv';
import { tablesOf, type Imprint, type Paper } from './paper';
import { paperXlsx } from './xlsx';
import { paperFace as face } from '$lib/words/zh/paper-face';

/** The faces of a paper that are files. */
export type Face = 'docx' | 'xlsx' | 'csv' | 'json';

export const CONTENT_TYPE: Readonly<Record<Face, string>> = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8',
	json: 'application/json'
};

/** A paper as a file: Word and Excel whole, CSV its first table, JSON everything. */
export async function faceOf(
	paper: Paper,
	face: Face,
	imprint: Imprint | null = null
): Promise<Uint8Array> {
	if (face === 'docx') return paperDocx(paper, imprint);
	if (face === 'xlsx') return paperXlsx(paper);
	return new TextEncoder().encode(face === 'csv' ? csvOf(paper) : jsonOf(paper, imprint));
}

function jsonOf(paper: Paper, imprint: Imprint | null): string {
	const marked = { ...(paper.basis.demo && { mark: face.demo }), imprint, ...paper };
	return JSON.stringify(marked, null, 1);
}

function csvOf(paper: Paper): string {
	const [table] = tablesOf(paper);
	const columns = table?.columns ?? [];
	return tableToCsv(
		{
			name: paper.title,
			columns: columns.map(({ heading, digits }, i) => ({
				...{ key: String(i), heading },
				...(digits !== undefined && { digits })
			})),
			rows: (table?.rows ?? []).map((row) => Object.fromEntries(row.map((cell, i) => [i, cell])))
		},
		paper.basis.demo
	);
}
