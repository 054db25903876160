import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	airFile,
	ANOTHER_GOOD_DAY,
	duibiao,
	GOOD_DAY,
	IMPOSSIBLE_DAY,
	newRealHome,
	outcomesOf
} from './duibiao';

async function changeNo(home: string): Promise<number> {
	const { stdout } = await duibiao(home, ['status', '--json']);
	return (JSON.parse(stdout) as { changeNo: number }).changeNo;
}

test('a good file ends with 0 and a receipt that adds up; the same again changes nothing', async () => {
	const home = await newRealHome();
	const file = join(home, '日报.csv');
	await writeFile(file, airFile(GOOD_DAY, ANOTHER_GOOD_DAY));
	const first = await duibiao(home, ['import', file]);
	expect(first).toMatchObject({ code: 0, stderr: '' });
	expect(first.stdout).toContain('读到 2 ＝ 新入库 2 ＋ 与在用的相同 0 ＋ 订正 0 ＋ 退回 0');
	const before = await changeNo(home);
	const again = await duibiao(home, ['import', file, '--json']);
	expect(again.code).toBe(0);
	expect(outcomesOf(again)).toMatchObject([{ file, receipt: { alreadyLoaded: true } }]);
	expect(await changeNo(home)).toBe(before);
});

test('rejected rows end with 1; the good ones are in, the others named by line, column, value and reason', async () => {
	const home = await newRealHome();
	const ended = await duibiao(home, ['import', '-', '--json'], airFile(GOOD_DAY, IMPOSSIBLE_DAY));
	expect(ended.code).toBe(1);
	const [outcome] = outcomesOf(ended);
	expect(outcome?.receipt).toMatchObject({
		dataset: 'air_daily',
		read: 2,
		accepted: 1,
		unchanged: 0,
		revised: 0,
		rejected: 1,
		rejections: [{ line: 3, value: '2021-02-30' }]
	});
	expect(outcome?.receipt?.rejections[0]?.reason).toMatch(/[一-鿿]{4}/);
});

test('the table of rejected rows is for people, too', async () => {
	const home = await newRealHome();
	const { code, stdout } = await duibiao(home, ['import', '-'], airFile(GOOD_DAY, IMPOSSIBLE_DAY));
	expect(code).toBe(1);
	expect(stdout).toMatch(/行 +列 +值 +缘由\n +3 +\S+ +2021-02-30 +\S+/);
});

test.each([
	['every row rejected', airFile(IMPOSSIBLE_DAY)],
	['headings only', airFile()],
	['nothing at all', ''],
	['headings of no dataset', 'a,b\n1,2\n'],
	['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')]
])('%s ends with 2 and leaves the figures as they were', async (_, input) => {
	const home = await newRealHome();
	const ended = await duibiao(home, ['import', '-'], input);
	expect(ended.code).toBe(2);
	expect(`${ended.stdout}${ended.stderr}`).toMatch(/[一-鿿]{6}/);
	const { stdout } = await duibiao(home, ['status', '--json']);
	expect(JSON.parse(stdout)).toMatchObject({
		freshness: expect.not.arrayContaining([expect.objectContaining({ newest: expect.anything() })])
	});
});

test('two rows of one key: the receipt says which holds', async () => {
	const home = await newRealHome();
	const file = airFile(GOOD_DAY, GOOD_DAY.replace(/,\d+,/, ',99,'));
	const ended = await duibiao(home, ['import', '-'], file);
	expect(ended).toMatchObject({ code: 0 });
	expect(ended.stdout).toContain('其中 1 行与同一文件中靠前的行编号、日期等相同');
	expect(ended.stdout).toMatch(/^ +\d+ +与第 \d+ 行的县.*内容不同/m);
});

test('a missing file is named and does not keep the next one out; the worst decides the exit code', async () => {
	const home = await newRealHome();
	const good = join(home, 'good.csv');
	await writeFile(good, airFile(GOOD_DAY));
	const ended = await duibiao(home, ['import', join(home, 'none.csv'), good, '--json']);
	expect(ended.code).toBe(2);
	expect(ended.stderr).toContain('none.csv');
	expect(outcomesOf(ended)).toMatchObject([
		{ error: expect.stringContaining('none.csv') },
		{ receipt: { accepted: 1 } }
	]);
});

test('--dry-run gives the receipt and stores nothing', async () => {
	const home = await newRealHome();
	const before = await changeNo(home);
	const ended = await duibiao(home, ['import', '-', '--dry-run', '--json'], airFile(GOOD_DAY));
	expect(ended.code).toBe(0);
	expect(outcomesOf(ended)).toMatchObject([
		{ receipt: { accepted: 1, dryRun: true, batchNo: null } }
	]);
	expect(await changeNo(home)).toBe(before);
});

test('--dataset settles what a file is, and an unknown name is told what there is', async () => {
	const home = await newRealHome();
	const known = ['import', '-', '--dataset', 'air-daily'];
	expect(await duibiao(home, known, airFile(GOOD_DAY))).toMatchObject({ code: 0 });
	const unknown = await duibiao(home, ['import', '-', '--dataset', 'air'], airFile(GOOD_DAY));
	expect(unknown).toMatchObject({ code: 2, stdout: '' });
	expect(unknown.stderr).toContain('air-daily');
});

test('a withdrawn batch no longer counts; an unknown one is refused', async () => {
	const home = await newRealHome();
	const ended = await duibiao(home, ['import', '-', '--json'], airFile(GOOD_DAY));
	const batchNo = String(outcomesOf(ended)[0]?.receipt?.batchNo);
	const withdrawn = await duibiao(home, ['withdraw', batchNo, '--reason', '报错了县', '--json']);
	expect(withdrawn.code).toBe(0);
	expect(JSON.parse(withdrawn.stdout)).toMatchObject({ batchNo: Number(batchNo), rows: 1 });
	const { stdout } = await duibiao(home, ['status', '--json']);
	expect(stdout).not.toContain('2021-11-01');
	expect(await duibiao(home, ['withdraw', batchNo])).toMatchObject({ code: 2, stdout: '' });
	expect(await duibiao(home, ['withdraw', '999999'])).toMatchObject({ code: 2, stdout: '' });
});

test('a synthetic file of the demo stays out of the real database', async () => {
	const home = await newRealHome();
	const demo = await readFile('data/demo/演示数据-断面登记.csv');
	const ended = await duibiao(home, ['import', '-'], demo);
	expect(ended).toMatchObject({ code: 2, stdout: '' });
	expect(ended.stderr).toContain('演示数据');
});
