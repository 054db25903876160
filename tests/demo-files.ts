import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** Reads the data folder as the importer would, without it: plain Node, so that the data are judged by themselves. */

export const DEMO = 'data/demo';
export const REGION = 'data/regions/cangzhou';

export type Row = Record<string, string>;

/** Decoded by byte order mark, strict UTF-8, else GB18030. */
export function decoded(path: string): string {
	const bytes = readFileSync(path);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
	}
}

/** Rows by heading; title rows above the header row that starts with `first` are passed over. */
export function rows(path: string, first?: string): Row[] {
	const cells = Papa.parse<string[]>(decoded(path), { skipEmptyLines: true }).data;
	const at = first === undefined ? 0 : cells.findIndex((row) => row[0] === first);
	const head = cells[at] ?? [];
	return cells.slice(at + 1).map((row) => {
		if (row.length !== head.length) throw new Error(`${path}: a row of ${row.length} cells`);
		return Object.fromEntries(head.map((name, i) => [name, row[i] ?? '']));
	});
}

/** The cell under a heading; a heading that is not there is an error. */
export function get(row: Row, heading: string): string {
	const cell = row[heading];
	if (cell === undefined) throw new Error(`no heading ${heading}`);
	return cell;
}

/** A demo file by the middle of its name. */
export const demo = (name: string, first?: string): Row[] =>
	rows(join(DEMO, `演示数据-${name}.csv`), first);

export const units = rows(`${REGION}/unit.csv`);

const codes = new Map(
	units.flatMap((unit) =>
		get(unit, 'aliases')
			.split('、')
			.map((alias) => [alias, get(unit, 'code')] as const)
	)
);

/** Code of a unit by any of its names. */
export function unitCode(name: string): string {
	const code = codes.get(name);
	if (code === undefined) throw new Error(`no unit is called ${name}`);
	return code;
}

/** ISO date of a day as any of the files print it. */
export function isoDay(text: string): string {
	const [year, month, day] = text.split(/\D+/);
	return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
