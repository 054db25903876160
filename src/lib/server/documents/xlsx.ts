import writeXlsxFile, { type Cell as SheetCell, type Sheet } from 'write-excel-file/node';
import { paperFace as face } from '$lib/words/zh/paper-face';
import {
	nameOf,
	tablesOf,
	type Cell,
	type Paper,
	type PaperColumn,
	type PaperTable
} from './paper';
import { harmless } from './harmless';
import { roomOf } from './room';

/** Characters that a name of a sheet may not have, and how long it may be. */
const FORBIDDEN = /[\\/?*[\]:]/g;
const NAME_LENGTH = 31;
/** Characters of a column an em, and the most that one has. */
const PER_EM = 2;
const MOST = 60;

/** A paper as a workbook: a sheet a table, numbers as numbers with the decimals of their column. */
export async function paperXlsx(paper: Paper): Promise<Uint8Array> {
	const sheets = tablesOf(paper).map((table) => sheetOf(table, paper));
	return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

function sheetOf(table: PaperTable, paper: Paper): Sheet<never> {
	const { title, basis } = paper;
	const text = (value: string): SheetCell => ({ value: harmless(value), type: String });
	const foot = [...table.notes, face.foot(paper, null), ...(basis.demo ? [face.demo] : [])];
	return {
		sheet: nameOf(table).replace(FORBIDDEN, ' ').slice(0, NAME_LENGTH),
		columns: roomOf(table).map(({ cells }) => ({
			width: Math.min(Math.max(...cells) * PER_EM + 2, MOST)
		})),
		stickyRowsCount: 3,
		data: [
			[text(title)],
			[text(nameOf(table))],
			table.columns.map(({ heading }) => ({
				...{ value: harmless(heading), type: String, fontWeight: 'bold', wrap: true }
			})),
			...table.rows.map((row) => row.map((cell, i) => sheetCell(cell, table.columns[i]))),
			...foot.map((line) => [text(line)])
		]
	};
}

function sheetCell(cell: Cell, column: PaperColumn | undefined): SheetCell {
	if (cell === null || cell === '') return null;
	if (typeof cell === 'string') return { value: harmless(cell), type: String };
	const digits = column?.digits;
	const format = digits === undefined ? undefined : digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
	return { value: cell, type: Number, ...(format && { format }) };
}
