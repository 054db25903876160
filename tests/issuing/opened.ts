import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';

/** What XML writes otherwise. */
const ENTITIES: readonly [string, string][] = [
	['&lt;', '<'],
	['&gt;', '>'],
	['&quot;', '"'],
	['&apos;', "'"],
	['&amp;', '&']
];

const plain = (xml: string) =>
	ENTITIES.reduce((text, [entity, sign]) => text.replaceAll(entity, sign), xml);

const partOf = (bytes: Uint8Array, name: string) =>
	strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found);

/** The tables of a Word file as rows of cells, headings first. */
export function wordTables(bytes: Uint8Array): string[][][] {
	const textOf = (xml: string) =>
		[...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
			.map(([, text]) => plain(text ?? ''))
			.join('');
	return all(partOf(bytes, 'word/document.xml'), /<w:tbl>.*?<\/w:tbl>/gs).map((table) =>
		all(table, /<w:tr[ >].*?<\/w:tr>/gs).map((row) => all(row, /<w:tc>.*?<\/w:tc>/gs).map(textOf))
	);
}

/** The sheets of a workbook as rows of cells: numbers as numbers, nothing where a cell is empty. */
export function sheetsOf(bytes: Uint8Array): (string | number | null)[][][] {
	const shared = all(partOf(bytes, 'xl/sharedStrings.xml'), /<si>.*?<\/si>/gs).map((xml) =>
		plain(xml.replaceAll(/<[^>]+>/g, ''))
	);
	const names = Object.keys(unzipSync(bytes)).filter((name) =>
		/worksheets\/sheet\d+\.xml$/.test(name)
	);
	return names
		.sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
		.map((name) =>
			all(partOf(bytes, name), /<row .*?<\/row>/gs).map((row) => cellsOf(row, shared))
		);
}

function cellsOf(row: string, shared: readonly string[]): (string | number | null)[] {
	const cells: (string | number | null)[] = [];
	for (const [, attributes = '', inside = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
		const column = /r="([A-Z]+)\d+"/.exec(attributes)?.[1] ?? 'A';
		const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1];
		if (value === undefined) continue;
		cells[numberOf(column)] = attributes.includes('t="s"')
			? (shared[Number(value)] ?? '')
			: Number(value);
	}
	return Array.from(cells, (cell) => cell ?? null);
}

/** A = 0, AA = 26. */
const numberOf = (letters: string) =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The lines of a CSV as cells. */
export function csvLines(text: string): string[][] {
	return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
}
