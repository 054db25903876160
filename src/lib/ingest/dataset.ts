import type { Surroundings } from './cells/reader';

/** How the text of a cell is read. */
export type ColumnType =
	| { kind: 'text' }
	/** A code or name looked up in a register; the code is stored. */
	| { kind: 'lookup'; register: RegisterName }
	/** Exact decimal of at most `decimals` places inside [min, max]; never rounded. */
	| { kind: 'decimal'; decimals: number; min: number; max: number }
	| { kind: 'integer'; min: number; max: number }
	/** Degrees, decimal or degrees-minutes-seconds, to five decimals. */
	| { kind: 'coordinate'; axis: 'latitude' | 'longitude' }
	/** A day; `past` refuses one after today. */
	| { kind: 'date'; past?: true }
	/** Local time without zone, as the source prints it. */
	| { kind: 'timestamp'; past?: true }
	/** One of a few words: the stored code and its other spellings. */
	| { kind: 'choice'; choices: Choices }
	/**
	 * A laboratory value that may be below detection (`0.02L`, `<0.02`, `ND`) or the zero of a dead probe.
	 * Fills two columns: X and X_mark (null, `<`, `0` or `ND`). A zero that can be true is `plain`.
	 */
	| { kind: 'measure'; decimals: number; min: number; max: number; zero: 'suspect' | 'plain' };

export type Choices = Readonly<Record<string, readonly string[]>>;

/** Registers that names are looked up in; the database fills them. */
export type RegisterName = 'unit' | 'section' | 'outfall' | 'goal';

export interface Column {
	/** Column of the dataset's table. */
	name: string;
	/** Heading in Chinese, as messages print it; also an alias. */
	title: string;
	/**
	 * Other headings it is known by, without unit; case, width, spaces and punctuation do not matter. Where a file has two
	 * headings of a looked-up column, the one listed first is read.
	 */
	aliases?: readonly string[];
	type: ColumnType;
	/** The heading must be there and no cell may be empty. */
	required?: true;
	/** What to do about an empty cell, in Chinese; to fill it in where nothing is said. */
	ifEmpty?: string;
	/** Unit of the stored value, in its spellings; a heading that names another unit is refused. */
	units?: readonly string[];
	/** Stored where the file leaves the cell empty or has no such heading. */
	fallback?: string;
	/** `source`: read for `derive` only, not stored. `derived`: has no heading, `derive` fills it. */
	role?: 'source' | 'derived';
}

/** One kind of file: what it is called, how it is recognised, what its rows must hold. Nothing else. */
export interface Dataset {
	/** Name of the table; on the command line with hyphens. */
	name: string;
	/** 中文名, printed on receipts. */
	title: string;
	/** Columns that identify a row, nulls being equal; the same key with other content is a revision. */
	key: readonly string[];
	/** Column whose days a receipt spans. */
	day?: string;
	/** Rows that hold `final` in `column` outrank all others, however late those come (审核 over 实况). */
	finality?: { column: string; final: string };
	/** Besides the required headings, at least one of these makes a file one of this dataset. */
	oneOf?: readonly string[];
	columns: readonly Column[];
	/** Columns worked out from several cells, e.g. FIRMS date and time into one instant, or a row whose cells contradict each other. The row is to be read at once: it is used again for the next. */
	derive?: (row: TextRow, around: Surroundings) => Derived;
}

/** What several cells give together; `doubts` are told on the receipt, the row is taken. */
export type Derived = { values: TextRow; doubts?: readonly Problem[] } | { problem: Problem };

/** Texts by column name. */
export type TextRow = Record<string, string | null>;

/** Why a row was not taken, or what is doubtful about it. */
export interface Problem {
	/** Heading as the file prints it; null when the row as a whole is meant. */
	column: string | null;
	value: string | null;
	/** In Chinese, with the remedy. */
	reason: string;
}

type Judge<Found> = (row: TextRow, around: Surroundings) => Found;

/** A `derive` that works nothing out: it refuses rows whose cells contradict each other, or what is known, and doubts others. */
export function refusing(
	contradiction: Judge<Problem | undefined>,
	doubtsOf: Judge<readonly Problem[]> = () => []
): Judge<Derived> {
	return (row, around) => {
		const problem = contradiction(row, around);
		return problem ? { problem } : { values: {}, doubts: doubtsOf(row, around) };
	};
}

/** Table columns that rows of the dataset fill, in the order of the definition. */
export function storedColumns(dataset: Dataset): string[] {
	return dataset.columns.filter((column) => column.role !== 'source').flatMap(slotsOf);
}

/** What a column fills: itself, and its mark when it is a measure. */
export function slotsOf(column: Column): string[] {
	return column.type.kind === 'measure' ? [column.name, `${column.name}_mark`] : [column.name];
}
