/** Rows that are read from eight metres: more go on the next sheet of the scene. */
export const ROWS_A_SHEET = 5;
/** Cells of a grid that are. */
export const CELLS_A_SHEET = 20;
/** Sheets that a scene has at most; what is beyond them is said in a number, and stands on its page. */
const MOST_SHEETS = 3;

/** Sheets that so many rows need, at least one. */
export function sheetsFor(rows: number, aSheet = ROWS_A_SHEET): number {
	return Math.min(MOST_SHEETS, Math.max(1, Math.ceil(rows / aSheet)));
}

/** The rows of a sheet, counted from 0. */
export function onSheet<Row>(
	rows: readonly Row[],
	sheet: number,
	aSheet = ROWS_A_SHEET
): readonly Row[] {
	return rows.slice(sheet * aSheet, (sheet + 1) * aSheet);
}
