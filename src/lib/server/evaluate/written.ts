import type { GivenTable } from './given-table';

/** Put before a heading of the table that is the name of an added column. */
const GIVEN = 'given_';

/**
 * The table as CSV (UTF-8 without mark, LF) with the judged columns after its own, cells as they were given. A heading
 * that an added column has too gets another name, so that no name stands twice.
 */
export function csvOf(
	{ headings, rows }: Pick<GivenTable, 'headings' | 'rows'>,
	added: readonly string[],
	judged: readonly (readonly (string | null)[])[]
): { csv: string; renamed: [heading: string, name: string][] } {
	const names = headings.map((heading) =>
		added.includes(heading.trim()) ? GIVEN + heading.trim() : heading
	);
	const width = headings.length;
	const lines = rows.map((cells, i) => [...fitted(cells, width), ...(judged[i] ?? [])]);
	const csv = [[...names, ...added], ...lines].map(lineOf).join('');
	const renamed = headings.flatMap((heading, i): [string, string][] =>
		names[i] !== undefined && names[i] !== heading ? [[heading, names[i]]] : []
	);
	return { csv, renamed };
}

/** As many cells as there are headings: a short row is filled up, blank cells beyond the last heading go. */
function fitted(cells: readonly string[], width: number): readonly string[] {
	if (cells.length === width) return cells;
	return Array.from({ length: width }, (_, i) => cells[i] ?? '');
}

function lineOf(cells: readonly (string | null)[]): string {
	return cells.map(quoted).join(',') + '\n';
}

function quoted(cell: string | null): string {
	if (cell === null) return '';
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
