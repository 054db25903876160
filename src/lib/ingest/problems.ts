import type { Fault } from './cells/fault';
import type { CodedRows } from './coded';
import type { Problem } from './dataset';
import type { Field } from './field';
import type { Line } from './lines';

/** Problems of rows by their place among the lines taken. */
export type Problems = Map<number, Problem[]>;

/** What is wrong with rows, which are not taken then, and what is doubtful about those that are. */
export interface Found {
	problems: Problems;
	doubts: Problems;
}

/** Writes what the cells of lines give behind the rows of a part, and adds what is found. */
export type Filler = (lines: readonly Line[], rows: CodedRows, found: Found) => void;

/** What is wrong with a cell, as the receipt says it. */
export function problemOf(field: Field, { reason }: Fault, line: Line | undefined): Problem {
	return { column: field.heading, value: (line?.cells[field.index] ?? '').trim(), reason };
}

/** Adds to the problems of a row. */
export function addProblem(problems: Problems, place: number, problem: Problem): void {
	const others = problems.get(place);
	if (others) others.push(problem);
	else problems.set(place, [problem]);
}
