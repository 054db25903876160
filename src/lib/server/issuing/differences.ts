import { printed } from '$lib/format/cell';
import { paperFace as face } from '$lib/words/zh/paper-face';
import {
	nameOf,
	tablesOf,
	type Difference,
	type Paper,
	type PaperTable
} from '$lib/server/documents/paper';

/** What changed between two states of one paper, in the order of the paper. Basis and number are no difference. */
export function differencesOf(before: Paper, now: Paper): Difference[] {
	return [...textDifferences(before, now), ...tableDifferences(before, now)];
}

const sentencesOf = ({ blocks }: Paper) =>
	blocks.flatMap((block) => (block.type === 'text' && !block.corrects ? [block.text] : []));

function textDifferences(before: Paper, now: Paper): Difference[] {
	const [old, fresh] = [sentencesOf(before), sentencesOf(now)];
	const [gone, come] = [only(old, fresh), only(fresh, old)];
	return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
		...{ table: null, row: String((come[i] ?? gone[i])?.place), column: null },
		...{ before: gone[i]?.text ?? null, now: come[i]?.text ?? null }
	}));
}

/** The sentences that the other list has not, with their places from 1; one that comes twice must be there twice. */
function only(own: readonly string[], other: readonly string[]): { place: number; text: string }[] {
	const left = [...other];
	return own.flatMap((text, i) => {
		const at = left.indexOf(text);
		if (at < 0) return [{ place: i + 1, text }];
		left.splice(at, 1);
		return [];
	});
}

/** What the tables say otherwise, by their keys: captions name the period, and numbers move when a table comes or goes. */
export function tableDifferences(before: Paper, now: Paper): Difference[] {
	const [old, fresh] = [tablesOf(before), tablesOf(now)];
	const keys = [...new Set([...old, ...fresh].map(({ key }) => key))];
	return keys.flatMap((key) => {
		const was = old.find((table) => table.key === key);
		const is = fresh.find((table) => table.key === key);
		return rowDifferences(was, is);
	});
}

function rowDifferences(was: PaperTable | undefined, is: PaperTable | undefined): Difference[] {
	const known = is ?? was;
	const table = known ? nameOf(known) : '';
	const names = [...new Set([...namedRows(was).keys(), ...namedRows(is).keys()])];
	return names.flatMap((row): Difference[] => {
		const [old, fresh] = [namedRows(was).get(row), namedRows(is).get(row)];
		if (!old || !fresh) {
			const only = { before: old?.join(' ') ?? null, now: fresh?.join(' ') ?? null };
			return [{ table, row, column: null, ...only }];
		}
		return old.flatMap((cell, i) => {
			const column = was?.columns[i]?.heading ?? String(i + 1);
			if (cell === fresh[i] || column === face.ordinal) return [];
			return [{ table, row, column, before: cell, now: fresh[i] ?? null }];
		});
	});
}

/** Rows by the cells that name them; the second of a name is told apart by a number. */
function namedRows(table: PaperTable | undefined): Map<string, string[]> {
	const rows = new Map<string, string[]>();
	if (!table) return rows;
	const named = namingColumns(table);
	for (const row of table.rows) {
		const cells = table.columns.map(({ digits }, i) => printed(row[i] ?? null, digits));
		const name = named.map((i) => cells[i]).join(' ');
		rows.set(rows.has(name) ? `${name} (${rows.size})` : name, cells);
	}
	return rows;
}

/** The first run of text cells, three at most: 河流, 断面; where two lists stand side by side, the left one names. */
function namingColumns({ columns }: PaperTable): number[] {
	const first = columns.findIndex(({ text }) => text);
	const run = columns.slice(first).findIndex(({ text }) => !text);
	const end = run < 0 ? columns.length : first + run;
	return columns.map((_, i) => i).slice(first, Math.min(end, first + 3));
}
