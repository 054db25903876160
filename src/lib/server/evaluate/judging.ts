import type { DuckDBConnection } from '@duckdb/node-api';
import type { Marked } from '$lib/ingest/cells/fault';
import type { Dataset } from '$lib/ingest/dataset';

/** How a table is to be judged, as asked for. */
export interface JudgingChoice {
	/** Edition of a standard, whatever the day. */
	edition?: string;
	/** Profile of a composite index, whatever the period. */
	profile?: string;
}

type Mark = Marked['mark'];

/** The cells of a row by the names of their columns. */
export interface Cells {
	/** Text in canonical spelling; null where it is missing or can't be read. */
	read(column: string): string | null;
	/** How a laboratory value is to be read (`<`, `0`, `ND`); null for a plain one. */
	mark(column: string): Mark | null;
	/** Text as it stands in the table. */
	raw(column: string): string;
}

/** One way to judge any table: what it reads, what it adds, and the model that does it. */
export interface Judging {
	/** As the command names it: `air-daily`. */
	name: string;
	/** What may be asked for besides the table. */
	choices: readonly (keyof JudgingChoice)[];
	/** Headings it reads, with their aliases; a column of any other heading passes through. */
	dataset: Dataset;
	/** Columns of the relation it judges, beside `line`, a whole number that counts the rows. */
	relation: readonly { name: string; type: string }[];
	/** Columns of the answer, in order. */
	added: readonly string[];
	/** The cells of a row for the relation, in its order. */
	row(cells: Cells): (string | null)[];
	/** For a row that got no answer: the cell that is to blame and why; null where nothing in the row is. */
	blame?(cells: Cells): { column: string; reason: string } | null;
	/**
	 * What is wrong with table and choice before anything is judged, and what to tell about the judging.
	 * @throws EvaluateError with a Chinese sentence
	 */
	settle(connection: DuckDBConnection, choice: JudgingChoice, has: Has): Promise<Settled>;
}

/** Whether the table has a column. */
export type Has = (column: string) => boolean;

/** A model over the temporary table `asked` that gives `line` and the added columns as texts, one row for every line. */
export interface Settled {
	/** What stands after `from`: the call of a table macro. */
	model: string;
	parameters: Record<string, string | null>;
	/** Chinese sentences for the person who asked: edition or profile in use. */
	notes: string[];
}

/** The table can't be judged; the message is one Chinese sentence with the remedy. */
export class EvaluateError extends Error {
	override name = 'EvaluateError';
}
