import { printed } from '$lib/format/cell';
import type { Block, Paper, PaperTable } from '$lib/server/documents/paper';

/** Something that a paper says otherwise now: a row of a table, or a sentence. */
export interface Difference {
	/** Caption of the table; null for the text. */
	table: string | null;
	/** The row by its name, or the paragraph's number. */
	row: string;
	/** Heading of the column; null where the whole row or sentence is meant. */
	column: string | null;
	/** null = was not there. */
	before: string | null;
	/** null = is no longer there. */
	now: string | null;
}

/** What changed between two states of one paper, in the order of the paper. Basis and number are no difference. */
export function differencesOf(before: Paper, now: Paper): Difference[] {
	return [...textDifferences(before, now), ...tableDifferences(before, now)];
}

const sentencesOf = ({ blocks }: Paper) =>
	blocks.filter((block) => block.type === 'text').map(({ text }) => text);

function textDifferences(before: Paper, now: Paper): Difference[] {
	const [old, fresh] = [sentencesOf(before), sentencesOf(now)];
	const all = Array.from({ length: Math.max(old.length, fresh.length) }, (_, i) => i);
	return all
		.filter((i) => old[i] !== fresh[i])
		.map((i) => ({
			...{ table: null, row: String(i + 1), column: null },
			...{ before: old[i] ?? null, now: fresh[i] ?? null }
		}));
}

const isTable = (block: Block): block is PaperTable => block.type === 'table';

/** Tables by their place: captions carry figures of the period only, which stays. */
function tableDifferences(before: Paper, now: Paper): Difference[] {
	const [old, fresh] = [before.blocks.filter(isTable), now.blocks.filter(isTable)];
	const captions = [...new Set([...old, ...fresh].map(({ caption }) => caption))];
	return captions.flatMap((caption) => {
		const was = old.find((table) => table.caption === caption);
		const is = fresh.find((table) => table.caption === caption);
		return rowDifferences(caption, was, is);
	});
}

/** A row is known by its text cells that name it: the first column of text. */
function rowDifferences(
	caption: string,
	was: PaperTable | undefined,
	is: PaperTable | undefined
): Difference[] {
	const names = [...new Set([...namedRows(was).keys(), ...namedRows(is).keys()])];
	return names.flatMap((row): Difference[] => {
		const [old, fresh] = [namedRows(was).get(row), namedRows(is).get(row)];
		if (!old || !fresh) {
			const only = { before: old?.join(' ') ?? null, now: fresh?.join(' ') ?? null };
			return [{ table: caption, row, column: null, ...only }];
		}
		return old.flatMap((cell, i) => {
			if (cell === fresh[i]) return [];
			const column = was?.columns[i]?.heading ?? String(i + 1);
			return [{ table: caption, row, column, before: cell, now: fresh[i] ?? null }];
		});
	});
}

function namedRows(table: PaperTable | undefined): Map<string, string[]> {
	const rows = new Map<string, string[]>();
	if (!table) return rows;
	const named = table.columns.flatMap(({ text }, i) => (text ? [i] : [])).slice(0, 2);
	for (const row of table.rows) {
		const cells = table.columns.map(({ digits }, i) => printed(row[i] ?? null, digits));
		const name = named.map((i) => cells[i]).join(' ');
		rows.set(rows.has(name) ? `${name} (${rows.size})` : name, cells);
	}
	return rows;
}
