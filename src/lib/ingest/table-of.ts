import type { Aliases } from './aliases';
import type { Dataset } from './dataset';
import { decode, type Encoding } from './decode';
import { IngestError } from './error';
import { findHeader, nearestHeader } from './header';

/** A file as it is handed in. */
export interface TableFile {
	name: string;
	bytes: Uint8Array;
}

/** A table as text: a file of text is one, a workbook has one a sheet. */
export interface TableText {
	encoding: Encoding;
	/** Name of the sheet; null for a file of text. */
	sheet: string | null;
	/** The text in pieces, in order. */
	pieces: string[];
}

/**
 * The tables of a file. The reader of workbooks is loaded when one comes: no page carries it along.
 * @throws IngestError when the file is empty, of another kind, or damaged
 */
async function textsOf({ name, bytes }: TableFile): Promise<TableText[]> {
	if (!isArchive(bytes)) return [{ ...(await decode(name, bytes)), sheet: null }];
	const { sheetsOf } = await import('./xlsx/sheets');
	const sheets = await sheetsOf(name, bytes);
	return sheets.map((sheet) => ({ encoding: 'Excel', ...sheet }));
}

/** A workbook is a ZIP archive; any other is told apart when it is opened. */
function isArchive(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The table among those of a file: a workbook may hold a sheet of remarks beside its data, but not two of data, of which
 * one would be left out in silence.
 * @throws IngestError when none is one, or several are
 */
export async function tableOf(
	file: TableFile,
	datasets: readonly Dataset[],
	aliases?: Aliases
): Promise<TableText> {
	const { name } = file;
	const texts = await textsOf(file);
	const [first] = texts;
	if (!first) throw new IngestError(name, '没有任何内容', '请核对导出步骤后再导入');
	if (texts.length === 1) return first;
	const fitting = texts.filter(({ pieces }) => isTable(name, pieces, datasets, aliases));
	const [one, other] = fitting;
	if (other) {
		const sheets = fitting.map(({ sheet }) => `“${sheet ?? ''}”`).join('、');
		throw new IngestError(name, `有 ${fitting.length} 张工作表都是数据（${sheets}）`, ONE_SHEET);
	}
	return one ?? nearest(name, texts, datasets, aliases) ?? first;
}

/** Where no sheet is whole, the one with most headings is meant: what is said is said of that. */
function nearest(
	name: string,
	texts: readonly TableText[],
	datasets: readonly Dataset[],
	aliases: Aliases | undefined
): TableText | undefined {
	const found = ({ pieces }: TableText) =>
		nearestHeader(name, pieces, datasets, aliases)?.fit.matches.length ?? 0;
	return [...texts].sort((a, b) => found(b) - found(a))[0];
}

const ONE_SHEET = '请每张工作表另存为一个文件，逐个导入';

function isTable(
	name: string,
	pieces: readonly string[],
	datasets: readonly Dataset[],
	aliases: Aliases | undefined
): boolean {
	try {
		findHeader(name, pieces, datasets, aliases);
		return true;
	} catch (error) {
		if (error instanceof IngestError) return false;
		throw error;
	}
}
