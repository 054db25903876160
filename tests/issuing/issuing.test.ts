import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printed } from '$lib/format/cell';
import { verifyChain } from '$lib/server/database/chain';
import { faceOf } from '$lib/server/documents/face';
import { harmless } from '$lib/server/documents/harmless';
import {
	PAPER_KINDS,
	tablesOf,
	type Cell,
	type PaperKind,
	type PaperTable
} from '$lib/server/documents/paper';
import { type Issuing } from '$lib/server/issuing';
import { loadFile } from '$lib/server/load';
import { read } from '../support/database';
import { demoDesk, type DemoDesk } from './demo-desk';
import { csvLines, sheetsOf, wordTables } from './opened';

const PERIODS: Record<PaperKind, string> = {
	'water-week': '2021-W45',
	'water-month': '2021-10',
	outfalls: '2021-10',
	'air-day': '2021-11-23',
	'fire-day': '2021-10-12',
	'fire-week': '2021-W42',
	'air-month': '2021-10',
	'fire-month': '2021-10',
	ledger: '2021-11'
};

let database: DemoDesk['database'];
let home: DemoDesk['home'];
let desk: DemoDesk['desk'];
let leave: DemoDesk['leave'];
beforeAll(async () => {
	({ database, home, desk, leave } = await demoDesk());
});
afterAll(() => leave());

describe.each(PAPER_KINDS)('a draft of %s', (kind) => {
	test('has the same tables in Word, in Excel, as CSV and as JSON', async () => {
		const { paper } = await desk.draft(kind, PERIODS[kind]);
		expect(paper.title).toMatch(/2021年/);
		const tables = tablesOf(paper);
		expect(tables.length).toBeGreaterThan(0);
		const asPrinted = ({ columns, rows }: PaperTable) => [
			columns.map(({ heading }) => heading),
			...rows.map((row) => columns.map(({ digits }, i) => printed(row[i] ?? null, digits)))
		];
		// Wide tables are attached after the text.
		const inOrder = [...tables.filter(({ wide }) => !wide), ...tables.filter(({ wide }) => wide)];
		expect(wordTables(await faceOf(paper, 'docx'))).toEqual(inOrder.map(asPrinted));
		for (const [i, sheet] of sheetsOf(await faceOf(paper, 'xlsx')).entries()) {
			const rows = tables[i]?.rows ?? [];
			expect(sheet.slice(3, 3 + rows.length)).toEqual(rows.map(shortened));
		}
		const json = JSON.parse(new TextDecoder().decode(await faceOf(paper, 'json')));
		expect(json).toMatchObject({ mark: '演示数据', imprint: null, blocks: paper.blocks });
		const lines = csvLines(new TextDecoder().decode(await faceOf(paper, 'csv')));
		expect(lines.map((line) => line.length)).toEqual(
			lines.map(() => (tables[0]?.columns.length ?? 0) + 1)
		);
		expect(lines.slice(1).map((line) => line.slice(0, -1))).toEqual(
			tables[0]?.rows.map((row) => row.map((cell, c) => asCsv(cell, tables[0]?.columns[c]?.digits)))
		);
	});

	test('says on every page that it is a draft of synthetic figures', async () => {
		const { paper } = await desk.draft(kind, PERIODS[kind]);
		const parts = unzipSync(await faceOf(paper, 'docx'));
		const heads = Object.keys(parts).filter((name) => /word\/header\d*\.xml$/.test(name));
		expect(heads.length).toBeGreaterThan(0);
		for (const name of heads)
			expect(strFromU8(parts[name] ?? new Uint8Array())).toContain('演示数据  草稿，未印发');
	});
});

/** A row as a sheet has it: nothing behind its last cell, and nothing where there is no text. */
function shortened(row: readonly Cell[]): Cell[] {
	const cells = row.map((cell) =>
		cell === '' ? null : typeof cell === 'string' ? harmless(cell) : cell
	);
	return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

function asCsv(cell: Cell, digits: number | undefined): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return harmless(cell);
	return digits === undefined ? String(cell) : cell.toFixed(digits);
}

test('a county that is not ranked is listed with why, and said to be lacking', async () => {
	const { paper } = await desk.draft('air-month', '2021-11');
	expect(paper.lacking).toContainEqual(expect.stringContaining('沧州高新区'));
	const [table] = tablesOf(paper);
	expect(table?.rows).toHaveLength(19);
	expect(table?.rows.at(-1)?.slice(0, 2)).toEqual(['不排名', '沧州高新区']);
	expect(table?.notes.join()).toContain('沧州高新区（有效天数不足）');
});

test('only months with rows not yet audited say so', async () => {
	const lackingOf = async (period: string) => (await desk.draft('air-month', period)).paper.lacking;
	expect(await lackingOf('2021-09')).toEqual([]);
	expect(await lackingOf('2021-11')).toContain('含未审核的实况数据');
});

test('a period that does not exist is refused with how it is written', async () => {
	await expect(desk.draft('water-week', '2021-11')).rejects.toThrow('周写作 2021-W47');
});

describe('an issued week', () => {
	const folder = () => join(home, 'issued', '1');
	const bytes = () =>
		Object.fromEntries(
			readdirSync(folder()).map((name) => [
				name,
				readFileSync(join(folder(), name)).toString('hex')
			])
		);
	let first: Record<string, string>;

	test('has a number, four files and a line of the change log', async () => {
		const imprint = await desk.issue({
			...{ kind: 'water-week', period: '2021-W45', actor: 'cli:test', issuedOn: '2021-11-09' }
		});
		expect(imprint).toEqual({
			...{ number: '沧环通〔2021〕1号', issuedOn: '2021-11-09', paperNo: 1, corrects: null },
			issuer: '沧州市生态环境局'
		});
		first = bytes();
		expect(Object.keys(first).map((name) => name.split('.').at(-1))).toEqual(
			expect.arrayContaining(['docx', 'xlsx', 'csv', 'json'])
		);
		const [line] = await read(database, 'issued_papers', {});
		expect(line).toMatchObject({ actor: 'cli:test', title: expect.stringContaining('第45周') });
	});

	test('is not issued twice while nothing has changed', async () => {
		const again = { kind: 'water-week', period: '2021-W45', actor: 'cli:test' } as const;
		await expect(desk.issue({ ...again, issuedOn: '2021-11-10' })).rejects.toThrow('不必更正');
	});

	test('counts for the goal of a bulletin a week', async () => {
		const rounds = await read(database, 'goal_round_list', {
			...{ goal: 'weekly-water-bulletin', onDate: '2021-12-21' }
		});
		const round = rounds.find(({ dateFrom }) => dateFrom === '2021-11-01');
		expect(round?.titles).toContainEqual(expect.stringContaining('全市跨县断面水质周报'));
	});

	test('keeps its bytes when a reading is revised, and raises exactly one correction', async () => {
		await loadFile(database, {
			...{ name: '更正.csv', actor: 'test' },
			bytes: new TextEncoder().encode(
				'断面名称,采样时间,pH(无量纲),溶解氧(mg/L),高锰酸盐指数(mg/L),化学需氧量(mg/L),五日生化需氧量(mg/L),氨氮(mg/L),总磷(mg/L),数据状态\n' +
					'演示断面02(东光出境),2021-11-02 09:00,7.9,9.1,7.2,60,2.5,0.5,0.1,审核\n'
			)
		});
		const { due } = await desk.register({});
		const changed = due.filter((one) => one.changed > 0);
		expect(changed.map(({ kind, period }) => `${kind} ${period}`)).toEqual(['water-week 2021-W45']);
		expect(bytes()).toEqual(first);
		const { differences } = await desk.draft('water-week', '2021-W45');
		expect(differences.map(({ row }) => row)).toContainEqual(expect.stringContaining('演示断面02'));
	});

	test('is corrected by a paper of its own, that names it, and stays as it was', async () => {
		const imprint = await desk.issue({
			...{ kind: 'water-week', period: '2021-W45', actor: 'cli:test', issuedOn: '2021-11-15' },
			reason: '东光出境断面数据更正'
		});
		expect(imprint).toMatchObject({ number: '沧环通〔2021〕2号', corrects: '沧环通〔2021〕1号' });
		const corrected = await desk.snapshot(2);
		expect(corrected?.title).toContain('更正 沧环通〔2021〕1号');
		const [told] = corrected?.blocks ?? [];
		expect(told).toMatchObject({ type: 'text', corrects: true });
		expect(JSON.stringify(told)).toMatch(
			/本件更正沧环通〔2021〕1号，缘由：东光出境断面数据更正。改动 \d+ 处：.*由“.+”改为“.+”/
		);
		expect(bytes()).toEqual(first);
		const papers = await read(database, 'issued_papers', {});
		expect(papers.find(({ paperNo }) => paperNo === 1)).toMatchObject({ correctedBy: 2 });
		const { due } = await desk.register({});
		expect(due.filter((one) => one.changed > 0)).toEqual([]);
	});

	test('lets no file out that was changed on disk, and leaves the chain of the log whole', async () => {
		const [file] = (await read(database, 'issued_files', {})).filter(
			({ paperNo }) => paperNo === 1
		);
		if (!file) throw new Error('paper 1 has no file');
		expect(Buffer.from(await desk.file(1, file)).toString('hex')).toBe(first[file.name]);
		await expect(desk.file(1, { ...file, sha256: 'other' })).rejects.toThrow('was changed on disk');
		const connection = await database.connect();
		expect(await verifyChain(connection)).toMatchObject({ broken: null });
		connection.closeSync();
	});
});

describe('a paper', () => {
	const issue = (issued: Partial<Parameters<Issuing['issue']>[0]>) =>
		desk.issue({
			...{
				kind: 'fire-day' as const,
				period: '2021-10-09',
				actor: 'cli:test',
				issuedOn: '2021-10-10'
			},
			...issued
		});

	test('is judged no later than the day that it carries, and not before its period', async () => {
		await expect(issue({ issuedOn: '2021-10-08' })).rejects.toThrow('尚未开始');
		const { paperNo } = await issue({});
		expect((await desk.snapshot(paperNo))?.basis.asof).toBe('2021-10-10');
		expect((await desk.draft('fire-week', '2021-W41', '2021-10-08')).paper.basis.asof).toBe(
			'2021-10-08'
		);
		await expect(desk.draft('water-week', '2030-W01')).rejects.toThrow('尚未开始');
	});

	test('says something: a period of which nothing came is refused, but a day without a fire is told', async () => {
		const before = { period: '2018-06-01', issuedOn: '2018-06-02' };
		await expect(issue({ ...before, kind: 'air-day' as const })).rejects.toThrow(
			'2018-06-01 没有收到任何数据'
		);
		await expect(
			issue({ ...before, kind: 'water-week' as const, period: '2018-W20' })
		).rejects.toThrow('没有收到任何数据');
		const quiet = await issue({ period: '2021-01-20', issuedOn: '2021-01-21' });
		expect(quiet.number).toMatch(/号$/);
	});

	test('has a number that no other has', async () => {
		const first = await issue({ period: '2021-10-11', issuedOn: '2021-10-12', number: '特1号' });
		expect(first.number).toBe('特1号');
		const other = { kind: 'air-day' as const, period: '2021-10-11', issuedOn: '2021-10-12' };
		await expect(issue({ ...other, number: ' 特1号 ' })).rejects.toThrow('特1号 已用过');
		const [one, two] = [await issue(other), await issue({ ...other, period: '2021-10-12' })];
		await expect(issue({ ...other, period: '2021-10-10', number: two.number })).rejects.toThrow(
			'已用过'
		);
		expect(new Set([first.number, one.number, two.number]).size).toBe(3);
		expect((await issue({ ...other, period: '2021-10-10', number: ' ' })).number).toMatch(/\d+号$/);
	});
});
