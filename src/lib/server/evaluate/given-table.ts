import { Fault, Marked } from '$lib/ingest/cells/fault';
import { cellReader } from '$lib/ingest/cells/reader';
import type { Dataset } from '$lib/ingest/dataset';
import { decode } from '$lib/ingest/decode';
import { findHeader } from '$lib/ingest/header';
import { linesOf } from '$lib/ingest/lines';
import type { TableFile } from '$lib/ingest/open-table';
import type { Register } from '$lib/ingest/register';
import type { Match } from '$lib/ingest/recognise';
import { Remembering } from '$lib/ingest/remembering';
import type { Cells } from './judging';

/** A cell that could not be read; it is judged as missing. */
export interface Unread {
	line: number;
	/** Heading as printed. */
	column: string;
	value: string;
	/** In Chinese, with the remedy. */
	reason: string;
	/** The whole row got no answer because of it. */
	row: boolean;
}

/** A table as it was given: its cells untouched, and what the judging reads of them. */
export interface GivenTable {
	headings: string[];
	/** All rows below the headings that are not blank, in order. */
	rows: string[][];
	has(column: string): boolean;
	cells(row: number): Cells;
	/** Notes that a row got no answer because of a cell. */
	unjudged(row: number, column: string, reason: string): void;
	/** The first cells that could not be read, and how many there are. */
	unread: { first: Unread[]; count: number };
}

/** Unread cells that are named. */
const NAMED = 20;

const NONE: Register = new Map();
/** No cell of a judged table is looked up in a register, and no day is too late. */
const AROUND = {
	registers: { unit: NONE, section: NONE, outfall: NONE, goal: NONE },
	today: '9999-12-31'
};

/**
 * Reads a CSV file by the headings of a dataset; nothing is stored and no row is dropped.
 * @throws IngestError when its text or its headings can't be understood
 */
export async function readGiven(file: TableFile, dataset: Dataset): Promise<GivenTable> {
	const { pieces } = await decode(file.name, file.bytes);
	const { line: header, fit, delimiter } = findHeader(file.name, pieces, [dataset]);
	const rows: string[][] = [];
	const numbers: number[] = [];
	for (const lines of linesOf(file.name, pieces, delimiter))
		for (const { number, cells } of lines) {
			if (number <= header.number || cells.every((cell) => cell.trim() === '')) continue;
			rows.push(cells);
			numbers.push(number);
		}
	const unread: GivenTable['unread'] = { first: [], count: 0 };
	const columns = new Map(
		fit.matches.map((match) => [
			match.column.name,
			{ ...match, cells: new Remembering(cellReader(match.column, AROUND)) }
		])
	);
	return {
		headings: header.cells,
		rows,
		unread,
		unjudged: (row, column, reason) => {
			const match = columns.get(column);
			if (match)
				note(unread, match, numbers[row] ?? 0, rows[row]?.[match.index] ?? '', reason, true);
		},
		has: (column) => columns.has(column),
		cells: (row) => {
			const raw = (column: string) => rows[row]?.[columns.get(column)?.index ?? -1] ?? '';
			const mark = (column: string) => {
				const reading = columns.get(column)?.cells.read(raw(column));
				return reading instanceof Marked ? reading.mark : null;
			};
			return {
				raw,
				mark,
				read: (column) => {
					const match = columns.get(column);
					if (!match) return null;
					const reading = match.cells.read(raw(column));
					if (reading instanceof Marked) return reading.value;
					if (!(reading instanceof Fault)) return reading;
					note(unread, match, numbers[row] ?? 0, raw(column), reading.reason);
					return null;
				}
			};
		}
	};
}

function note(
	unread: GivenTable['unread'],
	{ heading }: Match,
	line: number,
	value: string,
	reason: string,
	row = false
): void {
	unread.count++;
	if (unread.first.length < NAMED) unread.first.push({ line, column: heading, value, reason, row });
}
