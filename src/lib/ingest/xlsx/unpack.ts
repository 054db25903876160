import { strFromU8, strToU8, unzipSync } from 'fflate';
import { IngestError } from '../error';

/** Bytes that a workbook may unpack to: some 200,000 rows of a dozen cells. */
const MOST_BYTES = 100 * 2 ** 20;
/** Files in a workbook; one with a hundred sheets has a few hundred. */
const MOST_FILES = 2000;
/** Cells between the first and the last that holds something, blanks included. */
const MOST_CELLS = 6_000_000;

const AS_CSV = '请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”后再导入';

/**
 * Unpacks the tables and texts of a workbook; pictures, macros and what else lies in it stay packed. What the archive says
 * of its sizes is believed only as a bound: nothing is unpacked beyond it.
 * @throws IngestError when it is no workbook, is damaged, or would be larger than a table may be
 */
export function unpackWorkbook(name: string, bytes: Uint8Array): Record<string, Uint8Array> {
	let total = 0;
	let files = 0;
	const parts = unzipped(name, bytes, ({ name: path, originalSize }) => {
		if (++files > MOST_FILES) throw tooLarge(name, `里面有 ${MOST_FILES} 个以上的文件`);
		if (!/^xl\/.*\.(xml|rels)$/i.test(path)) return false;
		total += originalSize;
		if (total > MOST_BYTES) throw tooLarge(name, `解开后超过 ${MOST_BYTES / 2 ** 20} MB`);
		return true;
	});
	if (!parts['xl/workbook.xml'])
		throw new IngestError(name, '是压缩包，不是 Excel 工作簿（xlsx）', '请解开后导入其中的表格');
	for (const path of Object.keys(parts))
		if (/^xl\/worksheets\/[^/]+\.xml$/.test(path))
			parts[path] = strToU8(plainSheet(name, strFromU8(parts[path] ?? new Uint8Array())));
	return parts;
}

function unzipped(
	name: string,
	bytes: Uint8Array,
	filter: (file: { name: string; originalSize: number }) => boolean
): Record<string, Uint8Array> {
	try {
		return unzipSync(bytes, { filter });
	} catch (error) {
		if (error instanceof IngestError) throw error;
		throw new IngestError(name, '是打不开的工作簿或压缩包（已损坏或没有传完）', AS_CSV);
	}
}

/** `<c …><f …>…</f>…</c>`: a cell that is computed. */
const COMPUTED = /<c\b([^>]*)>\s*<f\b[^>]*?(?:\/>|>([^<]*)<\/f>)[^]*?<\/c>/g;
/** Cells and rows that hold nothing but a style: Excel writes them to the edge of the sheet. */
const EMPTY_CELL = /<c\b[^>]*\/>|<c\b[^>]*>\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/g;
const EMPTY_ROW = /<row\b[^>]*\/>|<row\b[^>]*>\s*<\/row>/g;

/**
 * A sheet of plain cells: of a computed one the formula stands as text, so that it is refused as it would be in a CSV and
 * nobody takes a result for a reading; an error stands as its text.
 * @throws IngestError when its cells lie too far apart to be a table
 */
function plainSheet(name: string, xml: string): string {
	const plain = xml
		.replaceAll(/<(\/?)[A-Za-z][\w.-]*:(?=(?:worksheet|sheetData|row|c|f|v|is|t)\b)/g, '<$1')
		.replaceAll(EMPTY_CELL, '')
		.replaceAll(EMPTY_ROW, '')
		.replaceAll(COMPUTED, (_, attributes: string, formula: string | undefined) => {
			const place = attributes.replaceAll(/\s[ts]="[^"]*"/g, '');
			return `<c${place} t="inlineStr"><is><t>=${formula ?? '…'}</t></is></c>`;
		})
		.replaceAll(/(<c\b[^>]*\s)t="e"/g, '$1t="str"');
	refuseScattered(name, plain);
	return plain;
}

function refuseScattered(name: string, xml: string): void {
	let width = 0;
	let height = 0;
	for (const [, column = '', row] of xml.matchAll(/<c\b[^>]*?\sr="([A-Z]{1,3})(\d{1,7})"/g)) {
		width = Math.max(width, columnNumber(column));
		height = Math.max(height, Number(row));
	}
	if (width * height > MOST_CELLS)
		throw tooLarge(name, `工作表从第 1 行到第 ${height} 行、共 ${width} 列，范围过大`);
}

/** A is 1, AB is 28. */
function columnNumber(letters: string): number {
	return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function tooLarge(name: string, what: string): IngestError {
	return new IngestError(name, what, `请删去多余的内容，或${AS_CSV.slice(1)}`);
}
