import { breather } from './breathe';
import type { Surroundings } from './cells/reader';
import { checker } from './check';
import type { CodedRows } from './coded';
import type { Dataset, Problem } from './dataset';
import type { Encoding } from './decode';
import { IngestError } from './error';
import { boundary } from './datasets/boundary';
import { GEO_JSON_HEADINGS, geoJsonLines, isGeoJson } from './geo/geo-json';
import { findHeader, type Header } from './header';
import { readHeading } from './heading';
import { lineSorter, type Skipped } from './line-sorter';
import { linesOf, type Line } from './lines';
import { rawPrinter } from './raw';
import { fit } from './recognise';
import { tableOf, type TableFile } from './table-of';

export type { TableFile } from './table-of';

/** A row that was not taken: its first problem, the reasons of all. */
export interface Rejection extends Problem {
	line: number;
	/** The row as one line of text; cells under headings of personal data are masked. */
	raw: string;
}

/** What is doubtful about a row that was taken. */
export type Doubt = Problem & { line: number };

/** Some rows of a file, checked. */
export interface CheckedRows {
	rows: CodedRows;
	rejections: Rejection[];
	doubts: Doubt[];
}

/** A file whose headings are understood; its rows are checked as they are taken. */
export interface OpenTable {
	dataset: Dataset;
	encoding: Encoding;
	/** Row of the headings as a spreadsheet numbers it, from 1. */
	headerLine: number;
	ignoredHeadings: string[];
	/** All headings as printed, in their order. */
	headings: readonly string[];
	/** Complete once all rows have been taken. */
	skipped: Skipped;
	rows: AsyncGenerator<CheckedRows>;
}

/** Headings that the house itself puts before rows it gives back to be mended. */
export const ADDED: readonly string[] = ['原文件行号', '退回缘由'];

/** Rows of a file: a province's ten years of daily readings are fewer. */
const MOST_ROWS = 2_000_000;

/** Rows in a part: many enough to be worth a trip to the database, few enough to go there while the next ones are read. */
const PART = 32_768;

/**
 * Opens a file of one of the datasets: decodes it, finds and understands its headings.
 * @throws IngestError when the file can't be taken as a whole
 */
export async function openTable(
	file: TableFile,
	datasets: readonly Dataset[],
	around: Surroundings
): Promise<OpenTable> {
	const { aliases } = around;
	const { encoding, pieces } = await tableOf(file, datasets, aliases);
	const features = datasets.includes(boundary)
		? geoJsonLines(file.name, pieces, around.registers.unit)
		: undefined;
	const header = features ? GEO_JSON_HEADER : findHeader(file.name, pieces, datasets, aliases);
	const lines = features ? [features] : linesOf(file.name, pieces, header.delimiter);
	const skipped: Skipped = { titles: 0, blank: 0, headers: 0, notes: 0 };
	return {
		dataset: header.fit.dataset,
		encoding,
		headerLine: header.line.number,
		ignoredHeadings: header.fit.ignored.filter((text) => !ADDED.includes(text)),
		headings: header.line.cells.slice(0, header.fit.width),
		skipped,
		rows: checkedRows(file.name, lines, header, around, skipped)
	};
}

/** The features of a GeoJSON file come as rows under these headings; they have no line of their own. */
const GEO_JSON_HEADER: Header = {
	delimiter: ',',
	line: { number: 0, cells: GEO_JSON_HEADINGS },
	fit: fit(boundary, GEO_JSON_HEADINGS.map(readHeading))
};

/**
 * Which dataset a file is of.
 * @throws IngestError when its headings are not understood
 */
export async function datasetOf(file: TableFile, datasets: readonly Dataset[]): Promise<Dataset> {
	const { pieces } = await tableOf(file, datasets);
	if (isGeoJson(pieces)) return boundary;
	return findHeader(file.name, pieces, datasets).fit.dataset;
}

async function* checkedRows(
	file: string,
	pages: Iterable<Line[]>,
	header: Header,
	around: Surroundings,
	skipped: Skipped
): AsyncGenerator<CheckedRows> {
	const sort = lineSorter(file, header);
	const { start, take } = taker(header, around);
	const breathe = breather();
	let count = 0;
	let taken = start();
	for (const lines of pages) {
		const kept = withoutSkipped(lines, sort, skipped);
		count += lines.length;
		if (count > MOST_ROWS) throw tooManyRows(file);
		for (let at = 0; at < kept.length;) {
			const some = kept.slice(at, at + PART - taken.rows.count - taken.rejections.length);
			at += some.length;
			take(some, taken);
			if (taken.rows.count + taken.rejections.length < PART) continue;
			yield taken;
			taken = start();
		}
		await breathe();
	}
	yield taken;
}

/** The rows of data among some lines; the others are counted by what they are. */
function withoutSkipped(
	lines: Line[],
	sort: ReturnType<typeof lineSorter>,
	skipped: Skipped
): Line[] {
	return lines.filter((line) => {
		const kind = sort(line);
		if (kind) skipped[kind]++;
		return !kind;
	});
}

function tooManyRows(file: string): IngestError {
	return new IngestError(file, `超过 ${MOST_ROWS} 行`, '请按年份或地区分成几个文件后再导入');
}

/** Checks lines and adds them to what was taken or to what was rejected. */
function taker({ fit, line: { cells: headings } }: Header, around: Surroundings) {
	const check = checker(fit, around);
	const raw = rawPrinter(headings);
	return {
		start: (): CheckedRows => ({ rows: check.part(PART), rejections: [], doubts: [] }),
		take(lines: readonly Line[], { rows, rejections, doubts }: CheckedRows): void {
			const found = check.take(lines, rows);
			const problems = [...found.problems].sort(([a], [b]) => a - b);
			for (const [place, wrong] of problems) {
				const { number, cells } = lines[place] as Line;
				rejections.push({ line: number, ...joined(wrong), raw: raw(cells) });
			}
			for (const [place, doubtful] of found.doubts)
				doubts.push({ line: lines[place]?.number ?? 0, ...joined(doubtful) });
		}
	};
}

/** All problems, or doubts, of a row in one: the first, and the others in its reason. */
function joined([first, ...others]: Problem[]): Problem {
	if (!first) throw new Error('a row told of without a problem');
	const more = others.map(
		({ column, value, reason }) => `；${column ?? ''}“${value ?? ''}”${reason}`
	);
	return { ...first, value: first.value || null, reason: first.reason + more.join('') };
}
