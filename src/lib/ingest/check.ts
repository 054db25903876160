import type { Fault } from './cells/fault';
import type { Surroundings } from './cells/reader';
import { codedRows, codeOf, type CodedRows } from './coded';
import { slotsOf, storedColumns, type Problem } from './dataset';
import { derivation } from './derivation';
import { fieldOf, type Field, type Known } from './field';
import type { Line } from './lines';
import { addProblem, problemOf, type Filler, type Found, type Problems } from './problems';
import type { Fit } from './recognise';

/** Checks the rows of a file. */
export interface Checker {
	/** Room for the checked rows of the next part of the file. */
	part(room: number): CodedRows;
	/** Adds to them the rows that may be stored; what was found comes back by place in `lines`, every problem of a row that was not taken. */
	take(lines: readonly Line[], rows: CodedRows): Found;
}

/** Makes the checker of a file: the dataset's columns at the places where this file has them. */
export function checker({ dataset, matches, width }: Fit, around: Surroundings): Checker {
	const slots = dataset.columns.flatMap(slotsOf);
	const fields = matches.map((match) => fieldOf(match, slots, around));
	const derived = dataset.derive && derivation(dataset, fields, matches, around);
	const fill = derived ?? columnFiller(fields);
	const filled = new Set(fields.flatMap(({ slot, marked }) => [slot, marked ? slot + 1 : slot]));
	const fallbacks = new Map(dataset.columns.map(({ name, fallback }) => [name, fallback]));
	const columns = storedColumns(dataset).map((name, slot) => ({
		filled: derived !== undefined || filled.has(slot),
		fallback: fallbacks.get(name) ?? null
	}));
	let parts = 0;
	return {
		part: (room) => codedRows(++parts, room, columns),
		take(lines, rows) {
			const found: Found = { problems: wrongLengths(lines, width), doubts: new Map() };
			fill(lines, rows, found);
			keep(lines, rows, found.problems);
			return found;
		}
	};
}

/** Fills column by column: this is where an import spends its time. */
function columnFiller(fields: readonly Field[]): Filler {
	return (lines, rows, { problems }) => {
		const shifted = new Set(problems.keys());
		for (const field of fields) {
			fillColumn(field, lines, rows, (place, fault) => {
				if (!shifted.has(place)) addProblem(problems, place, problemOf(field, fault, lines[place]));
			});
		}
	};
}

function fillColumn(
	{ cells, index, slot, marked }: Field,
	lines: readonly Line[],
	rows: CodedRows,
	refuse: (place: number, fault: Fault) => void
): void {
	const { count, part, columns } = rows;
	const codes = columns[slot]?.codes ?? new Uint16Array(0);
	const marks = (marked ? columns[slot + 1]?.codes : null) ?? null;
	for (let i = 0; i < lines.length; i++) {
		const known = cells.read((lines[i] as Line).cells[index] ?? '');
		if (known.fault !== null) refuse(i, known.fault);
		else {
			if (known.part !== part) addTexts(known, rows, slot);
			codes[count + i] = known.code;
			if (marks !== null) marks[count + i] = known.markCode;
		}
	}
}

/** The first row of a part that holds a reading brings its texts. */
function addTexts(known: Known, { part, columns }: CodedRows, slot: number): void {
	const [column, marks] = [columns[slot], columns[slot + 1]];
	known.part = part;
	if (column) known.code = codeOf(column, known.text);
	if (marks && known.mark !== null) known.markCode = codeOf(marks, known.mark);
}

/** Counts the rows in; those with problems are closed up over. */
function keep(lines: readonly Line[], rows: CodedRows, problems: Problems): void {
	const first = rows.count;
	for (let i = 0; i < lines.length; i++) {
		if (problems.has(i)) continue;
		rows.lines[rows.count] = lines[i]?.number ?? 0;
		if (rows.count < first + i) moveCodes(rows, first + i);
		rows.count++;
	}
}

function moveCodes({ count, columns }: CodedRows, from: number): void {
	for (const { codes } of columns) if (codes) codes[count] = codes[from] ?? 0;
}

function wrongLengths(lines: readonly Line[], width: number): Problems {
	const problems: Problems = new Map();
	for (let i = 0; i < lines.length; i++) {
		const problem = wrongLength((lines[i] as Line).cells, width);
		if (problem) problems.set(i, [problem]);
	}
	return problems;
}

/** Spreadsheets pad rows with empty cells; any other difference means that cells have shifted. */
function wrongLength(cells: readonly string[], width: number): Problem | undefined {
	let length = cells.length;
	while (length > width && (cells[length - 1] ?? '').trim() === '') length--;
	if (length === width) return undefined;
	const reason = `有 ${length} 个单元格，标题有 ${width} 个，列已错位：请核对逗号和引号`;
	return { column: null, value: null, reason };
}
