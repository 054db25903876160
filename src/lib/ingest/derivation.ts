import type { Surroundings } from './cells/reader';
import { codeOf, type CodedRows } from './coded';
import { slotsOf, storedColumns, type Dataset, type Problem, type TextRow } from './dataset';
import type { Field } from './field';
import type { Line } from './lines';
import { addProblem, problemOf, type Filler } from './problems';
import type { Match } from './recognise';

/** Makes the filler of a dataset that works columns out of several cells, row by row; what is only a source is left out. */
export function derivation(
	dataset: Dataset,
	fields: readonly Field[],
	header: readonly Match[],
	around: Surroundings
): Filler {
	const names = dataset.columns.flatMap(slotsOf);
	const stored = storedColumns(dataset);
	const blank = blankRow(dataset, names);
	// One object for all rows of the file: making one a row took longer than reading its cells.
	const texts: TextRow = {};
	return (lines, rows, { problems, doubts }) =>
		lines.forEach((line, place) => {
			if (problems.has(place)) return;
			Object.assign(texts, blank);
			const faults = readInto(texts, names, fields, line);
			const derived = faults.length > 0 ? undefined : dataset.derive?.(texts, around);
			if (derived && 'problem' in derived) faults.push(asPrinted(derived.problem, header));
			else if (derived) write(rows, place, stored, derived.values, texts);
			for (const fault of faults) addProblem(problems, place, fault);
			for (const doubt of derived && 'values' in derived ? (derived.doubts ?? []) : [])
				addProblem(doubts, place, asPrinted(doubt, header));
		});
}

/** What a row holds before its cells are read: the fallbacks. */
function blankRow({ columns }: Dataset, names: readonly string[]): TextRow {
	const fallbacks = new Map(columns.map(({ name, fallback }) => [name, fallback ?? null]));
	return Object.fromEntries(names.map((name) => [name, fallbacks.get(name) ?? null]));
}

/** Reads the cells of a row into `texts`; the problems found. */
function readInto(
	texts: TextRow,
	names: readonly string[],
	fields: readonly Field[],
	line: Line
): Problem[] {
	const problems: Problem[] = [];
	for (const field of fields) {
		const { text, mark, fault } = field.cells.read(line.cells[field.index] ?? '');
		if (fault) problems.push(problemOf(field, fault, line));
		texts[names[field.slot] ?? ''] = text;
		if (field.marked) texts[names[field.slot + 1] ?? ''] = mark;
	}
	return problems;
}

/** A derived column goes before the one that was read. */
function write(
	{ count, columns }: CodedRows,
	place: number,
	stored: readonly string[],
	derived: TextRow,
	read: TextRow
): void {
	for (const [i, name] of stored.entries()) {
		const column = columns[i];
		const text = (name in derived ? derived[name] : read[name]) ?? null;
		if (column?.codes) column.codes[count + place] = codeOf(column, text);
	}
}

/** A definition names its columns; the reader of the receipt knows the headings of the file. */
function asPrinted(problem: Problem, header: readonly Match[]): Problem {
	const match = header.find(({ column }) => column.name === problem.column);
	return match ? { ...problem, column: match.heading } : problem;
}
