import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { IngestError } from '$lib/ingest/error';
import type { Database } from '$lib/server/database/database';
import { withdrawBatch, type Receipt } from '$lib/server/load';
import { ask, bureau, linesOf, load } from './bureau';

let database: Database;
let loaded: Receipt | undefined;

beforeAll(async () => {
	database = await bureau();
	// An item that is known, as the fourth batch.
	await load(
		database,
		`${FILES['ledger']?.[0] ?? ''}\nP0,2021-09-30,wwtp-upgrade,沧县,提标改造,1,0,进行中\n`
	);
});
afterAll(() => {
	database.close();
});
afterEach(async () => {
	if (loaded?.batchNo != null)
		await withdrawBatch(database, { batchNo: loaded.batchNo, actor: 'test', reason: '下一例' });
	loaded = undefined;
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const SAVE_AS = '请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”后再导入。';

const AIR = '县(市、区),日期,SO2(μg/m³),CO(mg/m³),数据状态';
const AIR_ROW = '沧县,2021-11-02,8,0.6,审核';

/** Files that are refused as a whole: what they are, what they hold, what is said. Nothing is stored. */
const REFUSED: readonly [kind: string, content: string | Uint8Array, message: string][] = [
	['an empty file', '', '表.csv：是空文件。请核对导出步骤后再导入。'],
	['nothing but spaces', ' \r\n \n', '表.csv：没有任何内容。请核对导出步骤后再导入。'],
	[
		'a workbook that did not come whole',
		Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]),
		`表.csv：是打不开的工作簿或压缩包（已损坏或没有传完）。${SAVE_AS}`
	],
	[
		'an old workbook',
		Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
		`表.csv：是Excel 97—2003 工作簿（xls）或加了密码的 Office 文件，不是文本表格。${SAVE_AS}`
	],
	['a PDF file', utf8('%PDF-1.7\n'), `表.csv：是PDF 文件，不是文本表格。${SAVE_AS}`],
	[
		'other binary content',
		Uint8Array.from([0x61, 0x2c, 0x00, 0x01]),
		`表.csv：含有二进制字节，不是文本。${SAVE_AS}`
	],
	[
		'bytes of no encoding',
		Uint8Array.from([...utf8(AIR), 0x0a, 0xff, 0xff]),
		`表.csv：含有不属于 UTF-8 和 GB18030（GBK） 编码的字节。${SAVE_AS}`
	],
	[
		'a web page',
		'<!DOCTYPE html>\n<html><body>请登录</body></html>',
		'表.csv：是网页或 XML，不是 CSV 表格（开头是“<!DOCTYPE html>”）。多半是下载时登录已过期或地址有误，请重新下载 CSV 文件。'
	],
	[
		'JSON',
		'{"code":401,"msg":"未登录"}',
		'表.csv：是 JSON，不是 CSV 表格（开头是“{"code":401,"msg":"未登录"}”）。请从数据平台导出 CSV 格式后再导入。'
	],
	[
		'the error of a data service',
		'Invalid MAP_KEY.',
		'表.csv：是数据接口返回的错误信息，不是 CSV 表格（开头是“Invalid MAP_KEY.”）。请核对接口密钥和参数，重新下载后再导入。'
	],
	[
		'headings only',
		`${AIR}\n`,
		'表.csv：只有第 1 行的标题，没有数据行。请核对导出的时段和范围后再导入。'
	],
	[
		'headings of nothing known',
		'甲,乙,丙\n1,2,3\n',
		'表.csv：前 20 行里没有找到任何已知数据的标题行（第 1 行是“甲,乙,丙”）。请核对文件，标题行须用数据说明中列出的列名。'
	],
	[
		'rows without headings',
		`${AIR_ROW}\n`,
		'表.csv：前 20 行里没有找到任何已知数据的标题行（第 1 行是“沧县,2021-11-02,8,0.6,审核”）。请核对文件，标题行须用数据说明中列出的列名。'
	],
	[
		'a required heading missing',
		'县(市、区),SO2(μg/m³),NO2,PM10,CO(mg/m³)\n沧县,8,9,10,0.6\n',
		'表.csv：第 1 行最像“空气质量日报”的标题，但缺少必需的列：日期（找到：县(市、区)、SO2(μg/m³)、NO2、PM10、CO(mg/m³)）。请补上缺少的列，或改正列名后再导入。'
	],
	[
		'two headings for one column',
		'县(市、区),日期,SO2,二氧化硫\n沧县,2021-11-02,8,8\n',
		'表.csv：第 1 行的“SO2”和“二氧化硫”是同一列“SO2”。请只保留其中一列后再导入。'
	],
	[
		'a heading in another unit',
		'县(市、区),日期,CO(μg/m³)\n沧县,2021-11-02,600\n',
		'表.csv：第 1 行“CO(μg/m³)”的单位不是 mg/m³。请换算为 mg/m³ 并改正标题后再导入。'
	],
	[
		'a row of units in another unit',
		'断面名称,采样时间,氨氮\n,,μg/L\n演示断面二,2021-11-02,500\n',
		'表.csv：第 2 行“氨氮 μg/L”的单位不是 mg/L。请换算为 mg/L 并改正标题后再导入。'
	],
	[
		'a quote that is never closed',
		`${AIR}\n${AIR_ROW}\n"沧县,2021-11-03,8,0.6,审核\n${AIR_ROW}\n`,
		'表.csv：第 3 行有一个双引号没有成对，其后的行无法分清。请补上或删去这个双引号后再导入。'
	],
	[
		'a quote that is never closed, far down',
		`${AIR}\n${`${AIR_ROW}\n`.repeat(30_000)}"沧县`,
		'表.csv：第 30002 行有一个双引号没有成对，其后的行无法分清。请补上或删去这个双引号后再导入。'
	],
	[
		'a quote inside a quoted cell',
		`${AIR}\n"沧"县",2021-11-03,8,0.6,审核\n${AIR_ROW}\n`,
		'表.csv：第 2 行有一个双引号没有成对，其后的行无法分清。请补上或删去这个双引号后再导入。'
	]
];

describe('a file that can not be taken is refused, and nothing is stored', () => {
	test.each(REFUSED)('%s', async (_, content, message) => {
		const before = await stored();
		const error: unknown = await load(database, content).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(IngestError);
		expect((error as Error).message).toBe(message);
		expect(await stored()).toEqual(before);
	});

	test('a dataset that does not exist', async () => {
		await expect(load(database, `${AIR}\n${AIR_ROW}\n`, { dataset: 'air' })).rejects.toThrow(
			'表.csv：没有名为“air”的数据集。可用的有：unit、finding、'
		);
	});

	test('a dataset that it is not', async () => {
		await expect(load(database, `${AIR}\n${AIR_ROW}\n`, { dataset: 'fire-alarm' })).rejects.toThrow(
			'第 1 行最像“露天焚烧火警”的标题，但缺少必需的列：火警编号、报警时间、核查结果（找到：县(市、区)、数据状态）'
		);
	});
});

async function stored(): Promise<unknown> {
	return ask(
		database,
		`select (select count(*) from change) as changes, (select count(*) from batch) as batches,
			(select count(*) from air_daily) + (select count(*) from water_sample) as rows`
	);
}

/** Headings and a good row of each kind of file. */
const FILES: Record<string, [headings: string, good: string]> = {
	air: [AIR, AIR_ROW],
	water: [
		'断面名称,采样时间,水温(℃),pH(无量纲),氨氮(mg/L),水流状态',
		'演示断面二,2021-11-02 09:30,8.5,7.8,0.5,正常'
	],
	ledger: [
		'项目编号,截至日期,目标编号,县(市、区),项目名称,计划数量,完成数量,状态',
		'P1,2021-11-02,wwtp-upgrade,沧县,提标改造,1,1,已完成'
	],
	// The number holds the day, so that the other row has another key.
	alarm: ['火警编号,报警时间,县(市、区),核查结果', 'F2021-11-02,2021-11-02 10:00,沧县,核实'],
	dated: [
		'项目编号,截至日期,目标编号,县(市、区),项目名称,计划数量,完成数量,状态,完成日期,销号日期',
		'P1,2021-11-02,wwtp-upgrade,沧县,提标改造,1,1,已完成,2021-09-01,'
	]
};

interface BadRow {
	kind: string;
	file: string;
	row: string;
	column: string | null;
	value: string | null;
	reason: string;
}

/** Bad rows: what is wrong, of which kind of file, the row, and what the receipt says. */
const REJECTED = Papa.parse<BadRow>(
	readFileSync(new URL('bad-rows.csv', import.meta.url), 'utf8'),
	{
		header: true,
		skipEmptyLines: true,
		transform: (cell) => cell || null
	}
).data;

test('there are a hundred kinds of bad input, with those of workbooks in workbook.test.ts', () => {
	expect(new Set(REJECTED.map(({ kind }) => kind)).size).toBe(REJECTED.length);
	expect(REFUSED.length + REJECTED.length).toBeGreaterThanOrEqual(80);
});

describe('a bad row is rejected with its reason, and the good rows around it are in', () => {
	test.each(REJECTED)('$kind', async ({ file, row: bad, column, value, reason }) => {
		const [headings = '', good = ''] = FILES[file] ?? [];
		const other = good.replace('2021-11-02', '2021-10-02');
		loaded = await load(database, [headings, good, bad, other, ''].join('\n'));
		expect(loaded.rejections).toEqual([{ line: 3, column, value, reason }]);
		expect(loaded).toMatchObject({ read: 3, accepted: 2, unchanged: 0, revised: 0, rejected: 1 });
		const kept = await ask(
			database,
			'select line, column_name as "column", value, reason, raw from rejected_row where batch_no = $batchNo',
			{ batchNo: loaded.batchNo }
		);
		expect(kept).toEqual([{ line: 3, column, value, reason, raw: bad }]);
		expect(await linesOf(database, loaded)).toEqual([2, 4]);
	});
});
