import { breather } from './breathe';
import { checker, type Checker } from './check';
import type { Surroundings } from './cells/reader';
import type { Dataset } from './dataset';
import type { Encoding } from './decode';
import { isGeoJson } from './geo/geo-json';
import { nearestHeader, type Header } from './header';
import { lineSorter, type Skipped } from './line-sorter';
import { linesOf, type Line } from './lines';
import { tableOf, type TableFile } from './table-of';
import { isWhole } from './recognise';

/** A heading of the file and the column it was taken for; null = none. */
export interface PreviewHeading {
	text: string;
	column: string | null;
}

/** A row as it stands in the file, with what is wrong with it. */
export interface PreviewRow {
	line: number;
	cells: string[];
	/** Place of the cell, or null for the row as a whole, and the reason in Chinese. */
	problems: { index: number | null; reason: string }[];
}

/** What an import would find, from the same reading of the file. */
export interface Preview {
	dataset: Dataset;
	encoding: Encoding;
	/** Name of the sheet; null for a file of text. */
	sheet: string | null;
	headerLine: number;
	headings: PreviewHeading[];
	/** Titles of required columns that no heading was found for; then no row is checked. */
	missing: string[];
	/** The first rows. */
	first: PreviewRow[];
	/** The first rows with problems. */
	bad: PreviewRow[];
	read: number;
	rejected: number;
}

/** Rows shown of either kind. */
const FIRST = 8;
const BAD = 20;
/** Rows checked at a time. */
const SOME = 4096;

/**
 * Reads a file as an import would, without storing anything: the same decoding, headings, checks.
 * @param progress is told the share that is read, 0–1
 * @throws IngestError when the file is no table at all; headings that are not understood are part of the answer
 */
export async function previewTable(
	file: TableFile,
	datasets: readonly Dataset[],
	around: Surroundings,
	progress: (share: number) => void = () => undefined
): Promise<Preview | undefined> {
	const { encoding, sheet, pieces } = await tableOf(file, datasets, around.aliases);
	// A boundary is no table that one could look over.
	if (isGeoJson(pieces)) return undefined;
	const header = nearestHeader(file.name, pieces, datasets, around.aliases);
	if (!header || header.fit.matches.length === 0) return undefined;
	const { dataset, matches, width, missing } = header.fit;
	const preview: Preview = {
		...{ dataset, encoding, sheet, headerLine: header.line.number },
		headings: header.line.cells.slice(0, width).map((text, index) => ({
			text: text.trim(),
			column: matches.find((match) => match.index === index)?.column.name ?? null
		})),
		missing: missing.map(({ title }) => title),
		...{ first: [], bad: [], read: 0, rejected: 0 }
	};
	const whole = isWhole(header.fit);
	await readRows(file.name, pieces, header, whole ? checker(header.fit, around) : null, {
		...{ preview, progress }
	});
	return preview;
}

/** Goes through all rows; a file whose headings are not whole only shows its first ones. */
async function readRows(
	name: string,
	pieces: readonly string[],
	header: Header,
	check: Checker | null,
	{ preview, progress }: { preview: Preview; progress: (share: number) => void }
): Promise<void> {
	const sort = lineSorter(name, header);
	const breathe = breather();
	let pages = 0;
	for (const lines of linesOf(name, pieces, header.delimiter)) {
		const kept = lines.filter((line) => isRow(sort, line, header));
		for (let at = 0; at < kept.length; at += SOME)
			takeSome(preview, kept.slice(at, at + SOME), header, check);
		progress(++pages / pieces.length);
		await breathe();
		if (!check && preview.first.length === FIRST) return;
	}
}

function isRow(
	sort: (line: Line) => keyof Skipped | undefined,
	line: Line,
	{ line: { number } }: Header
): boolean {
	return sort(line) === undefined && line.number > number;
}

function takeSome(
	preview: Preview,
	lines: readonly Line[],
	header: Header,
	check: Checker | null
): void {
	const problems =
		check?.take(lines, check.part(lines.length)).problems ?? new Map<number, never[]>();
	preview.read += lines.length;
	preview.rejected += problems.size;
	for (const [place, line] of lines.entries()) {
		const found = problems.get(place);
		if (preview.first.length === FIRST && (!found || preview.bad.length === BAD)) continue;
		const row = rowOf(line, found ?? [], header);
		if (preview.first.length < FIRST) preview.first.push(row);
		if (found && preview.bad.length < BAD) preview.bad.push(row);
	}
}

function rowOf(
	{ number, cells }: Line,
	problems: readonly { column: string | null; reason: string }[],
	{ fit }: Header
): PreviewRow {
	const indexOf = (heading: string | null) =>
		fit.matches.find((match) => match.heading === heading)?.index ?? null;
	return {
		line: number,
		cells: cells.slice(0, fit.width),
		problems: problems.map(({ column, reason }) => ({ index: indexOf(column), reason }))
	};
}
