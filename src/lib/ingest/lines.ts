import Papa from 'papaparse';
import { IngestError } from './error';

/** A row as it stands in the file. */
export interface Line {
	/** Number of its first line in the file, from 1. */
	number: number;
	cells: string[];
}

/** Characters a single row may span; more means that a quote was never closed, or that the file is no table. */
const LONGEST_ROW = 1 << 20;

interface Parsed {
	data: string[][];
	/** A quote that is out of place, with the index of its row. */
	errors: { row: number }[];
	meta: { cursor: number };
}

/**
 * Splits text into rows. Cells may be quoted and hold line breaks; line ends may be of any kind, even mixed.
 * @throws IngestError naming the line of a quote that is out of place: the rows after it can't be told apart
 */
export function* linesOf(
	name: string,
	pieces: readonly string[],
	delimiter: string
): Generator<Line[]> {
	const parser = new Papa.Parser({ delimiter, newline: '\n' });
	let rest = '';
	let next = 1;
	for (const [i, piece] of pieces.entries()) {
		const last = i === pieces.length - 1;
		const text = unixLineEnds(rest + piece, last);
		const parsed = parser.parse(text, 0, !last) as Parsed;
		rest = text.slice(parsed.meta.cursor);
		if (last) dropEmptyEnd(parsed.data);
		const lines = numbered(parsed.data, next, text.includes('"'));
		next = lines.next;
		const bad = parsed.errors.find(({ row }) => last || row < parsed.data.length);
		if (bad) throw strayQuote(name, lines.rows[bad.row]?.number ?? next);
		if (rest.length > LONGEST_ROW)
			throw rest.includes('"') ? strayQuote(name, next) : endlessRow(name, next);
		yield lines.rows;
	}
}

/** The first rows of a text, however it goes on. */
export function firstLines(text: string, delimiter: string, count: number): Line[] {
	const parser = new Papa.Parser({ delimiter, newline: '\n', preview: count });
	const { data } = parser.parse(unixLineEnds(text, true), 0, false) as Parsed;
	return numbered(data.slice(0, count), 1, true).rows;
}

/** A carriage return at the end waits for the next piece, whose first character may be its line feed. */
function unixLineEnds(text: string, last: boolean): string {
	if (!text.includes('\r')) return text;
	if (last || !text.endsWith('\r')) return text.replaceAll(/\r\n?/g, '\n');
	return text.slice(0, -1).replaceAll(/\r\n?/g, '\n') + '\r';
}

/** The line end of the last row is not the start of another. */
function dropEmptyEnd(data: string[][]): void {
	const end = data.at(-1);
	if (end?.length === 1 && end[0] === '') data.pop();
}

/** A row is one line, and one more for every line break inside its quotes. */
function numbered(data: string[][], first: number, quoted: boolean) {
	let next = first;
	const rows = data.map((cells): Line => {
		const number = next;
		next += 1 + (quoted ? lineBreaks(cells) : 0);
		return { number, cells };
	});
	return { rows, next };
}

function lineBreaks(cells: string[]): number {
	let count = 0;
	for (const cell of cells)
		for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
	return count;
}

function endlessRow(name: string, line: number): IngestError {
	return new IngestError(
		name,
		`第 ${line} 行超过 ${LONGEST_ROW} 个字符，不是表格的一行`,
		'请核对导出的格式，每条记录应占一行'
	);
}

function strayQuote(name: string, line: number): IngestError {
	return new IngestError(
		name,
		`第 ${line} 行有一个双引号没有成对，其后的行无法分清`,
		'请补上或删去这个双引号后再导入'
	);
}
