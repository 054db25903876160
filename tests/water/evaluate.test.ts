import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { evaluate } from '$lib/server/evaluate';
import { select, shippedDatabase } from '../support/database';
import { published } from '../support/published';

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
});
afterAll(() => database.close());

type Row = Record<string, string>;

/** Judges a table and reads the answer back. */
async function judged(csv: string) {
	const file = { name: 'table.csv', bytes: new TextEncoder().encode(csv) };
	const evaluation = await evaluate(database, file, 'water', {});
	const { data, meta } = Papa.parse<Row>(evaluation.csv, { header: true, skipEmptyLines: true });
	return { ...evaluation, data, headings: meta.fields ?? [] };
}

const sections = published('vectors/water/section_class.csv');
describe.skipIf(!sections)('published section observations', () => {
	test('the file as it is: all 314 get the class that was published', async () => {
		const csv = await readFile(sections ?? '', 'utf8');
		const { data, unread } = await judged(csv);
		expect(unread.first).toEqual([]);
		expect(data).toHaveLength(314);
		const wrong = data.filter((row) => row['class'] !== row['published_class']);
		expect(wrong.map((row) => [row['id'], row['class'], row['published_class']])).toEqual([]);
	});

	test('in the columns that the command names, with the raw value where there is one', async () => {
		const text = await readFile(sections ?? '', 'utf8');
		const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
		const items = ['ph', 'do', 'codmn', 'cod', 'bod5', 'nh3n', 'tp', 'tn'];
		const asked = rows.map((row) => ({
			...{ section: row['section'], time: row['time'], waterbody: row['waterbody'] },
			target_class: row['target_class'],
			...Object.fromEntries(items.map((item) => [item, row[`${item}_raw`] || row[item]])),
			expected: row['published_class']
		}));
		const { data } = await judged(Papa.unparse(asked));
		expect(data.filter((row) => row['class'] !== row['expected'])).toEqual([]);
	});
});

const HEAD = 'section,time,waterbody,target_class,ph,do,codmn,cod,nh3n,tp,cu,hg,cn,pb,tn,note';

/** One row by its cells; what is not named is empty. */
function row(cells: Row): string {
	const names = HEAD.split(',');
	const given: Row = { section: '某断面', time: '2021-11-23', waterbody: 'river', ...cells };
	return names.map((name) => given[name] ?? '').join(',');
}

const verdict = (found: Row | undefined) => [
	found?.['class'],
	found?.['drivers'],
	found?.['main_pollutants'],
	found?.['meets_target']
];

describe('rows worked by hand', () => {
	const CASES: [what: string, cells: Row, expected: string[]][] = [
		['Ⅰ has no driver', { ph: '7', cod: '15', target_class: 'Ⅲ' }, ['Ⅰ', '', '', 'true']],
		[
			'two joint drivers',
			{ cod: '25', nh3n: '1.2', target_class: 'III类' },
			['Ⅳ', '化学需氧量、氨氮', '化学需氧量(0.2)、氨氮(0.2)', 'false']
		],
		[
			'cyanide and mercury lead',
			{ nh3n: '9', cn: '0.3', hg: '0.0004', target_class: '5' },
			['劣Ⅴ', '氨氮、氰化物', '氰化物(0.5)、汞(3.0)、氨氮(8.0)', 'false']
		],
		[
			'oxygen carries no multiple',
			{ do: '1.9', nh3n: '2.1', target_class: '四类' },
			['劣Ⅴ', '溶解氧、氨氮', '氨氮(1.1)、溶解氧', 'false']
		],
		[
			'phosphorus of a lake',
			{ tp: '0.1', waterbody: '湖库', target_class: 'Ⅳ' },
			['Ⅳ', '总磷', '总磷(1.0)', 'true']
		],
		['phosphorus of a river', { tp: '0.1', target_class: 'Ⅱ' }, ['Ⅱ', '总磷', '', 'true']],
		['nitrogen does not enter', { cod: '18', tn: '9' }, ['Ⅲ', '化学需氧量', '', '']],
		[
			'a multiple that would be 0.0',
			{ codmn: '6.3', target_class: 'Ⅲ' },
			['Ⅳ', '高锰酸盐指数', '高锰酸盐指数(0.05)', 'false']
		],
		['below a limit that is Ⅰ', { pb: '0.01L', cod: '16' }, ['Ⅲ', '化学需氧量', '', '']],
		[
			'the day before the standard',
			{ cod: '16', time: '2002-05-31', target_class: 'Ⅲ' },
			['', '', '', '']
		]
	];
	test.each(CASES)('%s', async (_, cells, expected) => {
		const { data } = await judged([HEAD, row(cells)].join('\n'));
		expect(verdict(data[0])).toEqual(expected);
	});

	test('what has no class says why', async () => {
		const { data } = await judged(
			[
				`${HEAD},水流状态`,
				`${row({ hg: '0.002L', cod: '16' })},正常`,
				`${row({ cod: '0' })},正常`,
				`${row({})},断流`,
				`${row({})},`,
				`${row({ cod: '16', time: '1999' })},`
			].join('\n')
		);
		expect(data.map((found) => [found['class'], found['not_judged']])).toEqual([
			['Ⅲ', '汞检出限高于Ⅰ类限值'],
			['', '化学需氧量零值存疑'],
			['', '断流'],
			['', '有水而没有监测值'],
			['', '没有适用的标准限值']
		]);
	});
});

describe('the table', () => {
	test('comes back row for row, other columns untouched, and nothing is stored', async () => {
		const before = await select(database, 'select max(change_no) as change from change');
		const lines = [
			row({ cod: '16', note: '"a, ""b"""' }),
			row({ cod: '16', note: '"a, ""b"""' }),
			row({ cod: '四十' })
		];
		const { csv, unread, rows } = await judged([HEAD, ...lines].join('\n'));
		expect(rows).toBe(3);
		expect(csv.split('\n').slice(1, 4)).toEqual([
			`${lines[0]},Ⅲ,化学需氧量,,,`,
			`${lines[1]},Ⅲ,化学需氧量,,,`,
			`${lines[2]},,,,,有水而没有监测值`
		]);
		expect(unread).toMatchObject({ count: 1, first: [{ line: 4, column: 'cod', value: '四十' }] });
		expect(await select(database, 'select max(change_no) as change from change')).toEqual(before);
	});

	test('raw values in a cell or in a column of their own decide', async () => {
		const { data } = await judged(
			`waterbody,ph,ph_raw,高锰酸盐指数(mg/L)\n河流,9.00,9.003,2\n河流,9.00,,<span title='原始值：10.004'>10.00</span>\n`
		);
		expect(data.map((found) => found['class'])).toEqual(['劣Ⅴ', 'Ⅴ']);
	});
});
