/** A column of some rows: each of its texts once, and for every row which of them it holds. */
export interface CodedColumn {
	/** The text of code 1 comes first; code 0 is no text. */
	texts: string[];
	/** A code for each row, of 16 bits: a part of the file holds fewer rows. Null where all rows hold the first text, or none when there is no text. */
	codes: Uint16Array | null;
}

/**
 * Some checked rows, column by column. Cells repeat, so most of a million texts are a hundred: codes cost neither the
 * making of a row nor the writing of its texts, and the database takes them in as they are.
 */
export interface CodedRows {
	/** Which part of the file it is, from 1. */
	part: number;
	count: number;
	/** Number of each row in the file. */
	lines: Int32Array;
	columns: CodedColumn[];
}

/** Room for some rows; `filled` tells which columns hold a code for each row, the others hold their fallback. */
export function codedRows(
	part: number,
	room: number,
	columns: readonly { filled: boolean; fallback: string | null }[]
): CodedRows {
	return {
		part,
		count: 0,
		lines: new Int32Array(room),
		columns: columns.map(({ filled, fallback }) => ({
			texts: fallback === null || filled ? [] : [fallback],
			codes: filled ? new Uint16Array(room) : null
		}))
	};
}

/** The code of a text that the column may hold already: it is not sought. */
export function codeOf({ texts }: CodedColumn, text: string | null): number {
	return text === null ? 0 : texts.push(text);
}
