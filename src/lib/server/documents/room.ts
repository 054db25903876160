import { printed } from '$lib/format/cell';
import type { PaperTable } from './paper';

/** Room that a column takes, in ems: as wide as a Chinese character is high. */
export interface Room {
	/** What must not be broken: a figure, a date, a state, a short name, half a heading. */
	least: number;
	/** Its cells, each on one line, the heading first. */
	cells: number[];
}

/** Names up to this many ems are not broken: 孟村回族自治县, 沧州经济开发区. */
const NAME = 7;
/** A longer text may be broken into lines of so many ems. */
const BROKEN = 5;

/** Letters and figures, which are never broken, nor before a bracket; Chinese may be, after any character. */
const LATIN = /[!-~−Α-ω]+(?:（[^）]*）)?/g;

/** Width of a text, ems: half an em for a figure or a small letter, more for a capital, one for all else. */
function emsOf(text: string): number {
	let ems = 0;
	for (const sign of text) ems += /[A-Z%]/.test(sign) ? 0.75 : /[ -~−·]/.test(sign) ? 0.5 : 1;
	// Word processors set a quarter of an em between Chinese and what is not.
	return ems + (text.match(/[\p{sc=Han}Α-ω](?=\w)|\w(?=\p{sc=Han})/gu) ?? []).length / 4;
}

const widest = (parts: readonly string[] | null) => Math.max(0, ...(parts ?? []).map(emsOf));

/** The room of every column of a table. */
export function roomOf({ columns, rows }: Pick<PaperTable, 'columns' | 'rows'>): Room[] {
	return columns.map(({ heading, digits, text }, i) => {
		const shown = rows.map((row) => printed(row[i] ?? null, digits));
		const unbroken = text ? broken(shown) : widest(shown.flatMap((cell) => cell.split(' ')));
		return {
			least: Math.max(unbroken, headed(heading)),
			cells: [heading, ...shown].map(emsOf)
		};
	});
}

/** A heading may be broken into two lines, and before its bracket: 县 / （市、区）. */
function headed(heading: string): number {
	const least = (part: string) =>
		Math.min(part.startsWith('（') ? emsOf(part) : Math.ceil(emsOf(part) / 2), BROKEN);
	return Math.max(widest(heading.match(LATIN)), ...heading.split(/(?=（)/).map(least));
}

/** Names stand on one line, and so do the letters and figures of longer texts. */
function broken(cells: readonly string[]): number {
	const least = (cell: string) =>
		emsOf(cell) <= NAME ? emsOf(cell) : Math.max(BROKEN, widest(cell.match(LATIN)));
	return Math.max(0, ...cells.map(least));
}
