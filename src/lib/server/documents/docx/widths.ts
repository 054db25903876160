import type { PaperTable } from '../paper';
import { roomOf, type Room } from '../room';
import { SIZE, tableLine } from './styles';

/** How a table is set: the widths of its columns and the size of its text. */
export interface Setting {
	/** Twips. */
	widths: number[];
	/** Half points. */
	size: number;
}

/** Left and right of a cell, twips. */
export const CELL_SIDE = 45;
/** What rounding and another face may need beyond the text, ems. */
const SLACK = 0.3;
/** By how much a column may be widened at once, ems. */
const STEPS = Array.from({ length: 24 }, (_, i) => (i + 1) / 2);
/** An attached table is set smaller where that makes it lower than so much of its height. */
const WORTH = 0.75;

/**
 * Widths by what the cells hold, in 五号; smaller where a figure, a date or a short name would be broken, or where an
 * attached table of long texts becomes much lower. One too wide even for 六号 is set in it all the same.
 */
export function settingOf(table: PaperTable, width: number): Setting {
	const rooms = roomOf(table);
	const normal = setIn(rooms, SIZE.table, width);
	if (normal.fits && !table.wide) return normal;
	const small = setIn(rooms, SIZE.note, width);
	if (normal.fits && small.height > normal.height * WORTH) return normal;
	return small.fits ? small : setIn(rooms, SIZE.least, width);
}

function setIn(rooms: readonly Room[], size: number, width: number) {
	const em = size * 10;
	const ems = (width - rooms.length * 2 * CELL_SIDE) / em - rooms.length * SLACK;
	const shares = share(rooms, ems);
	return {
		...{ size, fits: sum(rooms.map(({ least }) => least)) <= ems },
		height: sum(rowsOf(rooms, shares).map(fourthRoot)) * tableLine(size),
		widths: shares.map((one) => Math.floor((one + SLACK) * em) + 2 * CELL_SIDE)
	};
}

/** Ems of every column: what it needs at least, then more where it saves most, what is still left to all alike. */
function share(rooms: readonly Room[], ems: number): number[] {
	const given = rooms.map(({ least }) => least);
	let left = ems - sum(given);
	if (left <= 0) return given.map((one) => (one * ems) / sum(given));
	for (;;) {
		const best = bestStep(rooms, given, left);
		if (!best) return given.map((one) => one + left / rooms.length);
		given[best.column] = (given[best.column] ?? 0) + best.step;
		left -= best.step;
	}
}

/** The column that saves most height for what it is widened by; null where none saves any. */
function bestStep(rooms: readonly Room[], given: readonly number[], left: number) {
	const rows = rowsOf(rooms, given);
	const before = sum(rows.map(fourthRoot));
	let best: { column: number; step: number; saved: number } | null = null;
	for (const [column, { cells }] of rooms.entries()) {
		const now = given[column] ?? 1;
		for (const step of STEPS.filter((one) => one <= left)) {
			const after = rows.map((row, r) => {
				const cell = cells[r] ?? 0;
				return fourthRoot(row - tall(cell, now) + tall(cell, now + step));
			});
			const saved = (before - sum(after)) / step;
			if (saved > (best?.saved ?? 1e-6)) best = { column, step, saved };
		}
	}
	return best;
}

/** The height of every row, to the fourth power: nearly that of its tallest cell. */
function rowsOf(rooms: readonly Room[], given: readonly number[]): number[] {
	const rows = rooms[0]?.cells ?? [];
	return rows.map((_, r) => sum(rooms.map(({ cells }, c) => tall(cells[r] ?? 0, given[c] ?? 1))));
}

/** Lines of a cell, to the fourth power. */
const tall = (cell: number, ems: number) => Math.max(1, Math.ceil(cell / ems - 0.001)) ** 4;

const fourthRoot = (power: number) => Math.sqrt(Math.sqrt(power));

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
