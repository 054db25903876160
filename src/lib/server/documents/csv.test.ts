import { expect, test } from 'vitest';
import { tableToCsv } from './csv';

const columns = [
	{ key: 'name', heading: '县（市、区）' },
	{ key: 'index', heading: '综合指数', digits: 2 }
];

test('decimals are kept as printed and missing values stay empty', () => {
	const rows = [
		{ name: '沧县', index: 4.5 },
		{ name: '青县', index: null }
	];
	expect(tableToCsv({ name: 't', columns, rows }, false)).toBe(
		'\uFEFF县（市、区）,综合指数\r\n沧县,4.50\r\n青县,\r\n'
	);
});

test('every row of synthetic data says so', () => {
	const csv = tableToCsv({ name: 't', columns, rows: [{ name: '沧县', index: -1 }] }, true);
	expect(csv).toBe('\uFEFF县（市、区）,综合指数,数据性质\r\n沧县,-1.00,演示数据\r\n');
});

test.each([
	['=1+1', "'=1+1"],
	['@x', "'@x"],
	['+cmd|x', "'+cmd|x"],
	['-2+3', "'-2+3"],
	['  =1+1', "'  =1+1"],
	['＝1+1', "'＝1+1"],
	['\t=1', '"\'\t=1"'],
	['-2.35', '-2.35'],
	['+8%', '+8%'],
	['甲;=1', '"甲;=1"'],
	['a-b', 'a-b'],
	['a,b', '"a,b"'],
	['说"好"', '"说""好"""']
])('text %s becomes %s', (name, written) => {
	const csv = tableToCsv({ name: 't', columns, rows: [{ name, index: 1 }] }, false);
	expect(csv.split('\r\n')[1]).toBe(`${written},1.00`);
});
