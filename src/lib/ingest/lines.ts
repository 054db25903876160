import Papa from 'papaparse';
import { IngestError } from './error';

/** A row as it stands in the file. */
export interface Line {
	/** Its number as a spreadsheet shows it, from 1: a line break inside a cell begins no row. */
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
		const lines = numbered(parsed.data, next);
		const bad = parsed.errors.find(({ row }) => last || row < parsed.data.length);
		if (bad) throw strayQuote(name, next + bad.row);
		next += lines.length;
		if (rest.length > LONGEST_ROW)
			throw rest.includes('"') ? strayQuote(name, next) : endlessRow(name, next);
		yield lines;
	}
}

/** The first rows of a text, however it goes on. */
export function firstLines(text: string, delimiter: string, count: number): Line[] {
	const parser = new Papa.Parser({ delimiter, newline: '\n', preview: count });
	const { data } = parser.parse(unixLineEnds(text, true), 0, false) as Parsed;
	return numbered(data.slice(0, count), 1);
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

function numbered(data: string[][], first: number): Line[] {
	return data.map((cells, i) => ({ number: first + i, cells }));
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
