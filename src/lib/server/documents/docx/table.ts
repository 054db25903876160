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
import { FACE, SIZE, TABLE_LINE } from './styles';

/** More columns than this are set a size smaller. */
const MANY = 14;

/** A table over the width of the text: its heading repeats on every page, and no row is split. */
export function table({ columns, rows }: PaperTable, width: number): Table {
	const size = columns.length > MANY ? SIZE.note : SIZE.table;
	const shares = columns.reduce((sum, column) => sum + column.width, 0);
	const widths = columns.map((column) => Math.floor((width * column.width) / shares));
	const cellsOf = (texts: string[], bold: boolean) =>
		texts.map((text, i) => cell(text, columns[i], { width: widths[i] ?? 0, size, bold }));
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
					true
				)
			}),
			...rows.map(
				(row) =>
					new TableRow({
						cantSplit: true,
						children: cellsOf(
							columns.map(({ digits }, i) => printed(row[i] ?? null, digits)),
							false
						)
					})
			)
		]
	});
}

interface Set {
	/** Twips. */
	width: number;
	/** Half points. */
	size: number;
	bold: boolean;
}

function cell(text: string, column: PaperColumn | undefined, { width, size, bold }: Set) {
	const left = column?.text && !bold;
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		verticalAlign: VerticalAlign.CENTER,
		margins: { left: 45, right: 45, top: 30, bottom: 30 },
		children: [
			new Paragraph({
				alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER,
				// Exact, or every line of a cell would take a line of the page's grid.
				spacing: { line: TABLE_LINE, lineRule: LineRuleType.EXACT },
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
