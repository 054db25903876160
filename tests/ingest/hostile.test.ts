import { afterAll, beforeAll, expect, test } from 'vitest';
import { IngestError } from '$lib/ingest/error';
import type { Database } from '$lib/server/database/database';
import { tableToCsv } from '$lib/server/documents/csv';
import { loadFile } from '$lib/server/load';
import { printableName } from '../../src/routes/(app)/data/sent-file';
import { select, shippedDatabase } from '../support/database';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
});
afterAll(() => database.close());

const AIR = '县(市、区),日期,SO2(μg/m³),NO2(μg/m³),PM10(μg/m³),PM2.5(μg/m³),CO(mg/m³),O3-8h(μg/m³)';
const SECTION = '断面编码,断面名称,河流,河流次序,沿程次序,责任县,断面属性,水体类型,启用日期,来源';

const load = (text: string | Uint8Array, name = '来件.csv') =>
	loadFile(database, {
		name,
		bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
		actor: 'web:clerk'
	});

/** Everything that is stored, as counts by table. */
const stored = () =>
	select<{ tableName: string; rows: number }>(
		database,
		`select table_name, estimated_size as rows from duckdb_tables() order by table_name`
	);

/** 200 MB without a line end. */
const ONE_LINE = new Uint8Array(200_000_000).fill(0x61);

/** Nearly nothing that says it holds gigabytes: the head of a zip bomb. */
const ZIP_BOMB = Uint8Array.from([
	...[0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 8, 0],
	...Array.from({ length: 200 }, () => 0xff)
]);

const withLine = (line: Uint8Array) => {
	const head = new TextEncoder().encode(`${AIR}\n`);
	const bytes = new Uint8Array(head.length + line.length);
	bytes.set(head);
	bytes.set(line, head.length);
	return bytes;
};

test.each<[string, () => string | Uint8Array, RegExp]>([
	['200 MB of one line', () => ONE_LINE, /没有找到任何已知数据的标题行/],
	['headings and then 200 MB of one line', () => withLine(ONE_LINE), /第 2 行超过 1048576 个字符/],
	['a quote that never closes', () => `${AIR}\n"${'a\n'.repeat(2_000_000)}`, /双引号没有成对/],
	['a zip bomb', () => ZIP_BOMB, /打不开的工作簿或压缩包/],
	['a gzip', () => Uint8Array.from([0x1f, 0x8b, 8, 0, 1]), /gzip/],
	['a web page', () => '<!doctype html><script>alert(1)</script>', /是网页/],
	[
		'an XML with an entity',
		() => '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
		/XML/
	],
	['bytes of no text', () => Uint8Array.from([0x61, 0, 0x62, 0x0a]), /二进制/]
])(
	'%s is refused in a sentence, and nothing is stored',
	async (_, file, sentence) => {
		const before = await stored();
		const refused = load(file());
		await expect(refused).rejects.toBeInstanceOf(IngestError);
		await expect(refused).rejects.toThrow(sentence);
		expect(await stored()).toEqual(before);
	},
	60_000
);

const RANKS = [
	`'; drop table unit; --`,
	`130921'); delete from person; --`,
	'<img src=x onerror=alert(1)>',
	'../../etc/passwd',
	'${process.exit()}',
	'__proto__',
	'constructor'
];

test('a county that is SQL, markup, a path or a name of the language is a rejected row, and no more', async () => {
	const units = await select(database, 'select * from unit order by code');
	const lines = RANKS.map((name) => `"${name}",2021-11-01,12,40,80,45,0.9,88`);
	const receipt = await load([AIR, ...lines].join('\n'));
	expect(receipt).toMatchObject({ read: RANKS.length, rejected: RANKS.length, accepted: 0 });
	expect(receipt.rejections.map(({ value }) => value)).toEqual(RANKS);
	expect(await select(database, 'select * from unit order by code')).toEqual(units);
	expect(await select(database, 'select * from air_daily')).toEqual([]);
});

test('a section named in markup is stored as it is written, one that is a formula or turns its line is refused', async () => {
	const rest = '演示河,1,1,沧县,县控,河流,2019-01-01,测试';
	const names = [
		'<script>alert(1)</script>',
		`"'; drop table section; --"`,
		'=cmd|calc',
		'青县\u202e面断',
		`"${'长'.repeat(5000)}"`
	];
	const lines = names.map((name, i) => `X${i},${name},${rest}`);
	const receipt = await load([SECTION, ...lines].join('\n'));
	expect(receipt).toMatchObject({ read: 5, accepted: 2, rejected: 3 });
	expect(receipt.rejections.map(({ reason }) => reason)).toEqual([
		expect.stringContaining('公式'),
		expect.stringContaining('乱码'),
		expect.stringContaining('4000')
	]);
	const kept = await select<{ name: string }>(
		database,
		`select name from section where section_code like 'X%' order by section_code`
	);
	expect(kept.map(({ name }) => name)).toEqual([
		'<script>alert(1)</script>',
		`'; drop table section; --`
	]);
});

test('text that a spreadsheet would run leaves as text, in heading and cell; numbers stay numbers', () => {
	const columns = [
		{ key: 'name', heading: '=HYPERLINK("http://x")' },
		{ key: 'value', heading: '值', digits: 2 }
	];
	const csv = tableToCsv({ name: 't', columns, rows: [{ name: '@SUM(A1)', value: -2.35 }] }, false);
	expect(csv).toBe(`\uFEFF"'=HYPERLINK(""http://x"")",值\r\n'@SUM(A1),-2.35\r\n`);
});

test.each([
	['../../etc/passwd', 'passwd'],
	['C:\\Windows\\周报.csv', '周报.csv'],
	['周报\u202evsc.exe', '周报vsc.exe'],
	['a\r\nset-cookie: x=1.csv', 'aset-cookie: x=1.csv'],
	['/', '文件.csv'],
	[`${'长'.repeat(300)}.csv`, `${'长'.repeat(116)}.csv`]
])('the file name %j is kept as %j', (sent, kept) => {
	expect(printableName(sent)).toBe(kept);
});
