import {
	AlignmentType,
	LineRuleType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlign,
	WidthType
} from 'docx';
import { printed } from '$lib/format/cell';
import type { PaperColumn, PaperTable } from '../paper';
import { FACE, tableLine } from './styles';
import { CELL_SIDE, settingOf } from './widths';

/** A table over the width of the text: its heading repeats on every page, and no row is split. */
export function table(shown: PaperTable, width: number): Table {
	const { columns, rows, notes } = shown;
	// Neither the first row, nor the last one, nor the notes below it stand alone on a page.
	const isKept = (r: number) =>
		r === 0 || r === rows.length - 2 || (r === rows.length - 1 && notes.length > 0);
	const { widths, size } = settingOf(shown, width);
	const cellsOf = (texts: string[], set: Pick<Set, 'bold' | 'keepNext'>) =>
		texts.map((text, i) => cell(text, columns[i], { width: widths[i] ?? 0, size, ...set }));
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: width, type: WidthType.DXA },
		columnWidths: widths,
		alignment: AlignmentType.CENTER,
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: cellsOf(
					columns.map(({ heading }) => heading),
					{ bold: true, keepNext: true }
				)
			}),
			...rows.map(
				(row, r) =>
					new TableRow({
						cantSplit: true,
						children: cellsOf(
							columns.map(({ digits }, i) => printed(row[i] ?? null, digits)),
							{ bold: false, keepNext: isKept(r) }
						)
					})
			)
		]
	});
}

/** Above and below the text of a cell, twips. */
const CELL_TOP = 15;

interface Set {
	/** Twips. */
	width: number;
	/** Half points. */
	size: number;
	bold: boolean;
	/** On one page with the row, or the notes, that follow. */
	keepNext: boolean;
}

function cell(text: string, column: PaperColumn | undefined, { width, size, bold, keepNext }: Set) {
	const left = column?.text && !bold;
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		verticalAlign: VerticalAlign.CENTER,
		margins: { left: CELL_SIDE, right: CELL_SIDE, top: CELL_TOP, bottom: CELL_TOP },
		children: [
			new Paragraph({
				keepNext,
				alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER,
				// Exact, or every line of a cell would take a line of the page's grid.
				spacing: { line: tableLine(size), lineRule: LineRuleType.EXACT },
				children: [
					new TextRun({
						text,
						bold,
						color: '000000',
						size,
						font: bold ? FACE.heading : FACE.table
					})
				]
			})
		]
	});
}
