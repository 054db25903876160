import { strToU8, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { withdrawBatch, type Receipt } from '$lib/server/load';
import { ask, bureau, load } from './bureau';

let database: Database;
let loaded: Receipt | undefined;

beforeAll(async () => {
	database = await bureau();
});
afterAll(() => {
	database.close();
});
afterEach(async () => {
	if (loaded?.batchNo != null)
		await withdrawBatch(database, { batchNo: loaded.batchNo, actor: 'test', reason: '下一例' });
	loaded = undefined;
});

const HEADINGS = ['县(市、区)', '日期', 'SO2(μg/m³)', 'CO(mg/m³)'];

/** A workbook of sheets as their XML, the least that a reader needs. */
function workbook(...sheets: string[]): Uint8Array {
	const names = sheets.map((_, i) => `sheet${i + 1}`);
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const parts: Record<string, string> = {
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets>${names
			.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
			.map(
				(name, i) =>
					`<Relationship Id="rId${i + 1}" Type="${rel}/worksheet" Target="worksheets/${name}.xml"/>`
			)
			.join('')}</Relationships>`
	};
	sheets.forEach((rows, i) => {
		parts[`xl/worksheets/${names[i] ?? ''}.xml`] =
			`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
	});
	const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
	return zipSync(Object.fromEntries(files));
}

/** A row of a sheet: texts, numbers as printed, or the XML of a cell. */
function row(number: number, ...cells: (string | { n: string } | { xml: string })[]): string {
	const written = cells.map((cell, i) => {
		const place = `${String.fromCharCode(65 + i)}${number}`;
		if (typeof cell === 'string')
			return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
		if ('n' in cell) return `<c r="${place}"><v>${cell.n}</v></c>`;
		return cell.xml.replace('<c', `<c r="${place}"`);
	});
	return `<row r="${number}">${written.join('')}</row>`;
}

const HEAD = row(1, ...HEADINGS);
const GOOD = row(2, '沧县', '2021-11-02', { n: '8' }, { n: '0.6' });

test('dates, numbers as they are shown, and gaps between rows come as they would from a CSV', async () => {
	const day = new Date(Date.UTC(2021, 10, 2));
	const bytes = await writeXlsxFile([
		[{ value: '空气质量日报' }],
		HEADINGS.map((value) => ({ value })),
		[
			{ value: '沧县' },
			{ value: day, format: 'yyyy"年"m"月"d"日"' },
			{ value: 8.2 },
			{ value: 0.1 + 0.5 }
		],
		[],
		[{ value: '青县' }, { value: '2021/11/2' }, { value: '9' }, null]
	]).toBuffer();
	loaded = await load(database, bytes, { name: '表.xlsx' });
	expect(loaded).toMatchObject({
		...{ encoding: 'Excel', headerLine: 2, read: 2, accepted: 2, rejected: 0 },
		skipped: { titles: 1, blank: 1, headers: 1, notes: 0 }
	});
	const kept = await ask(
		database,
		`select line, area_code, day, so2, co from air_daily where batch_no = $batchNo order by line`,
		{ batchNo: loaded.batchNo }
	);
	expect(kept).toEqual([
		{ line: 3, areaCode: '130921', day: '2021-11-02', so2: 8.2, co: 0.6 },
		{ line: 5, areaCode: '130922', day: '2021-11-02', so2: 9, co: null }
	]);
});

test('what Excel keeps of 8.2 to seventeen digits is 8.2', async () => {
	const long = row(2, '沧县', '2021-11-02', { n: '8.1999999999999993' }, { n: '6E-1' });
	loaded = await load(database, workbook(HEAD + long));
	const [kept] = await ask(database, 'select so2, co from air_daily where batch_no = $batchNo', {
		batchNo: loaded.batchNo
	});
	expect(kept).toEqual({ so2: 8.2, co: 0.6 });
});

test('a sheet of remarks beside the data is passed over', async () => {
	const remarks = row(1, '填报说明') + row(2, '一、按月填报');
	loaded = await load(database, workbook(remarks, HEAD + GOOD));
	expect(loaded).toMatchObject({ read: 1, accepted: 1 });
});

/** Bad cells of a workbook, and what the receipt says. */
const BAD_CELLS: readonly [kind: string, xml: string, value: string, reason: string][] = [
	['a formula with its result', '<c><f>4+4</f><v>8</v></c>', '=4+4', '是公式'],
	['a formula without a result', '<c><f>SUM(A1:A9)</f></c>', '=SUM(A1:A9)', '是公式'],
	['a shared formula', '<c><f t="shared" si="0"/><v>8</v></c>', '=…', '是公式'],
	['a formula that gives text', '<c t="str"><f>A1&amp;B1</f><v>x</v></c>', '=A1&B1', '是公式'],
	['the error of a formula', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '=1/0', '是公式'],
	['an error that stands alone', '<c t="e"><v>#N/A</v></c>', '#N/A', '不是数'],
	['a yes or no', '<c t="b"><v>1</v></c>', 'TRUE', '不是数'],
	['a number below zero', '<c><v>-8</v></c>', '-8', '不能为负数'],
	['a number of another unit', '<c><v>99999</v></c>', '99999', '超出合理范围']
];

describe('a bad cell of a workbook is rejected with its reason', () => {
	test.each(BAD_CELLS)('%s', async (_, xml, value, reason) => {
		const bad = row(3, '青县', '2021-11-02', { xml }, { n: '0.6' });
		loaded = await load(database, workbook(HEAD + GOOD + bad));
		expect(loaded).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
		expect(loaded.rejections[0]).toMatchObject({ line: 3, column: 'SO2(μg/m³)', value });
		expect(loaded.rejections[0]?.reason).toContain(reason);
	});
});

const zip = (files: Record<string, Uint8Array>) => zipSync(files, { level: 9 });

/** Workbooks that are refused as a whole. */
const REFUSED: readonly [kind: string, bytes: () => Uint8Array, message: string][] = [
	['an archive that is no workbook', () => zip({ 'a.txt': strToU8('x') }), '是压缩包，不是 Excel'],
	[
		'a document of Word',
		() => zip({ 'word/document.xml': strToU8('<x/>') }),
		'是压缩包，不是 Excel'
	],
	['a workbook cut off', () => workbook(HEAD + GOOD).subarray(0, 500), '打不开'],
	[
		'a workbook whose list of sheets is gone',
		() => zip({ 'xl/workbook.xml': strToU8('<workbook/>') }),
		'读不懂'
	],
	['an empty workbook', () => workbook(''), '没有任何内容'],
	[
		'two sheets of data',
		() => workbook(HEAD + GOOD, HEAD + GOOD),
		'有 2 张工作表都是数据（“sheet1”、“sheet2”）'
	],
	['headings only', () => workbook(HEAD), '只有第 1 行的标题'],
	['nothing known', () => workbook(row(1, '甲', '乙')), '没有找到任何已知数据的标题行'],
	[
		'a required heading missing',
		() =>
			workbook(
				row(1, '县(市、区)', 'SO2', 'NO2', 'PM10', 'CO') + row(2, '沧县', '8', '9', '10', '1')
			),
		'缺少必需的列：日期'
	],
	[
		'a cell at the far end of the sheet',
		() => workbook(`${HEAD}${GOOD}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
		'范围过大'
	],
	[
		'a bomb of blanks',
		() =>
			zip({
				'xl/workbook.xml': strToU8('<x/>'),
				'xl/worksheets/sheet1.xml': new Uint8Array(200 * 2 ** 20)
			}),
		'解开后超过 100 MB'
	],
	[
		'a bomb of files',
		() =>
			zip(
				Object.fromEntries(
					Array.from({ length: 2500 }, (_, i) => [`xl/${i}.xml`, strToU8('<x/>')] as const)
				)
			),
		'2000 个以上的文件'
	]
];

describe('a workbook that can not be taken is refused in a sentence, and nothing is stored', () => {
	test.each(REFUSED)('%s', async (_, bytes, message) => {
		const before = await ask(database, 'select count(*) as batches from batch');
		await expect(load(database, bytes(), { name: '表.xlsx' })).rejects.toThrow(message);
		expect(await ask(database, 'select count(*) as batches from batch')).toEqual(before);
	});
});

test('cells that only carry a style, to the edge of the sheet, are nothing', async () => {
	const styled = '<row r="1048576"><c r="XFD1048576" s="0"/></row><row r="3" hidden="1"/>';
	loaded = await load(database, workbook(HEAD + GOOD + styled));
	expect(loaded).toMatchObject({ read: 1, accepted: 1 });
});
