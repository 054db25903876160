import { Fault, Marked } from './cells/fault';
import { cellReader, type Surroundings } from './cells/reader';
import { slotsOf, storedColumns, type Dataset, type Problem, type TextRow } from './dataset';
import type { Fit, Match } from './recognise';

/** A row that may be stored: its texts in the order of `storedColumns`. */
export type CheckedRow = (string | null)[];

/** Checks the cells of one row: the texts to store, or every problem found. */
export type Checker = (cells: readonly string[]) => CheckedRow | Problem[];

/** Tells what `Checker` gave. */
export function isRejected(result: CheckedRow | Problem[]): result is Problem[] {
	return typeof result[0] === 'object' && result[0] !== null;
}

/** Makes the checker of a file: the dataset's columns at the places where this file has them. */
export function checker({ dataset, matches, width }: Fit, around: Surroundings): Checker {
	const slots = dataset.columns.flatMap(slotsOf);
	const fields = matches.map((match) => fieldOf(match, slots, around));
	const blank = blankRow(dataset, slots);
	const finish = finisher(dataset, slots, matches);
	return (cells) => {
		const ragged = wrongLength(cells, width);
		if (ragged) return [ragged];
		const row = blank.slice();
		const problems = readFields(fields, cells, row);
		return problems ?? finish(row);
	};
}

interface Field extends Match {
	read: ReturnType<typeof cellReader>;
	slot: number;
}

function fieldOf(match: Match, slots: string[], around: Surroundings): Field {
	return {
		...match,
		read: cellReader(match.column, around),
		slot: slots.indexOf(match.column.name)
	};
}

/** What a row holds before its cells are read: the fallbacks. */
function blankRow(dataset: Dataset, slots: string[]): CheckedRow {
	const fallbacks = new Map(dataset.columns.map(({ name, fallback }) => [name, fallback ?? null]));
	return slots.map((slot) => fallbacks.get(slot) ?? null);
}

/** Fills the row; the problems when there are any. This is where an import spends its time. */
function readFields(fields: Field[], cells: readonly string[], row: CheckedRow): Problem[] | null {
	let problems: Problem[] | null = null;
	for (const { read, index, slot, heading } of fields) {
		const raw = cells[index] ?? '';
		const reading = read(raw);
		if (typeof reading === 'string') row[slot] = reading;
		else if (reading instanceof Marked) [row[slot], row[slot + 1]] = [reading.value, reading.mark];
		else if (reading instanceof Fault)
			(problems ??= []).push({ column: heading, value: raw.trim(), reason: reading.reason });
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

/** Works out the derived columns and leaves out what is only a source of them. */
function finisher(
	dataset: Dataset,
	slots: string[],
	header: Match[]
): (row: CheckedRow) => CheckedRow | Problem[] {
	const { derive } = dataset;
	if (!derive) return (row) => row;
	const stored = storedColumns(dataset).map((name) => ({ name, slot: slots.indexOf(name) }));
	// One object for all rows of the file: making one a row took longer than reading its cells.
	const texts: TextRow = {};
	return (row) => {
		for (let i = 0; i < slots.length; i++) texts[slots[i] ?? ''] = row[i] ?? null;
		const derived = derive(texts);
		if ('problem' in derived) return [asPrinted(derived.problem, header)];
		const { values } = derived;
		return stored.map(
			({ name, slot }) => values[name] ?? (name in values ? null : (row[slot] ?? null))
		);
	};
}

/** A definition names its columns; the reader of the receipt knows the headings of the file. */
function asPrinted(problem: Problem, header: Match[]): Problem {
	const match = header.find(({ column }) => column.name === problem.column);
	return match ? { ...problem, column: match.heading } : problem;
}
