import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { IngestError } from '../error';
import { unpackWorkbook } from './unpack';

/** A sheet of a workbook as the text of a CSV, a line a row; pieces in order. */
export interface Sheet {
	sheet: string;
	pieces: string[];
}

/** Rows in a piece. */
const PIECE = 2000;

/**
 * The sheets of a workbook that hold anything, as text: what Excel shows of a number to its 15 digits, dates in ISO.
 * @throws IngestError when it can't be read
 */
export async function sheetsOf(name: string, bytes: Uint8Array): Promise<Sheet[]> {
	const parts = unpackWorkbook(name, bytes);
	// Packed anew without compression: what the library unpacks then is what was measured.
	const plain = zipSync(parts, { level: 0 });
	const sheets = await readWorkbook(plain.buffer as ArrayBuffer, {
		parseNumber: (text: string) => text,
		trim: false
	}).catch((error: unknown) => {
		throw new IngestError(
			name,
			`是读不懂的工作簿（${String(error instanceof Error ? error.message : error).slice(0, 80)}）`,
			'请在 Excel 或 WPS 中打开，另存为“CSV UTF-8（逗号分隔）”后再导入'
		);
	});
	return sheets
		.map(({ sheet, data }) => ({ sheet, pieces: piecesOf(data as Cell[][]) }))
		.filter(({ pieces }) => pieces.length > 0);
}

type Cell = string | boolean | Date | null;

function piecesOf(rows: readonly Cell[][]): string[] {
	const pieces: string[] = [];
	for (let from = 0; from < rows.length; from += PIECE)
		pieces.push(
			rows
				.slice(from, from + PIECE)
				.map((row) => `${row.map((cell) => quoted(textOf(cell))).join(',')}\n`)
				.join('')
		);
	return pieces;
}

/** A line break inside a cell becomes a blank, so that a line of the text is a row of the sheet. */
function quoted(text: string): string {
	const line = text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
	return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

/** Numbers come as the text of the file, `8.1999999999999993` for 8.2; texts that look like numbers stay as they are. */
function textOf(cell: Cell): string {
	if (cell === null) return '';
	if (cell instanceof Date) return momentOf(cell);
	if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
	return /^-?\d+\.\d{12,}$|^-?\d+(?:\.\d+)?[eE][-+]?\d+$/.test(cell)
		? String(Number(Number(cell).toPrecision(15)))
		: cell;
}

/** A day, a day with its time, or a time alone, which Excel counts from the last day of 1899; to the second. */
function momentOf(moment: Date): string {
	const iso = new Date(Math.round(moment.getTime() / 1000) * 1000).toISOString();
	const [day = '', time = ''] = iso.slice(0, 19).split('T');
	if (day < '1900-01-01') return time;
	return time === '00:00:00' ? day : `${day} ${time}`;
}
