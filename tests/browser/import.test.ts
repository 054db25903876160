import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import writeXlsxFile from 'write-excel-file/node';
import { addPerson, cookieOf, PASSWORD } from './people';
import { startServer, type RunningServer } from './server';
import { useBrowser, visit } from './visit';

useBrowser();

let home = '';
let server: RunningServer;

beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), 'duibiao-import-'));
	server = await startServer(home);
	await addPerson(home, 'lin', 'bureau_clerk');
}, 180_000);
afterAll(async () => {
	await server.stop();
	await rm(home, { recursive: true, force: true });
});

async function signIn(page: Page): Promise<void> {
	await page.goto('/sign-in?next=/data/import');
	await page.locator('input[name=account]').fill('lin');
	await page.locator('input[name=password]').fill(PASSWORD);
	await page.locator('main form button').first().click();
	await page.waitForURL('**/data/import');
	await page.waitForLoadState('networkidle');
}

/** A file of a station that speaks of its columns in its own words, with two bad cells. */
const BAD = [
	'大气日报（某站）',
	'县名称缩写,哪一天,SO2(μg/m³),CO(mg/m³),PM2.5(μg/m³)',
	'沧县,2021-11-02,8,0.6,35',
	'沧州县,2021-11-03,8,0.6,36',
	'青县,2021-11-31,9,0.5,40',
	'青县,2021-11-05,9,0.5,41'
].join('\r\n');

const main = (page: Page) => page.locator('main').innerText();

test('the way of a clerk: a file with unknown headings and bad cells, mapped, taken, mended, brought again', () =>
	visit(
		'/data/import',
		async ({ page, complaints, strangers, scriptBytes }) => {
			await signIn(page);
			const path = join(home, '某站.csv');
			await writeFile(path, BAD);
			await page.locator('input[type=file]').setInputFiles(path);
			await page.getByText('缺少必需的列').waitFor();
			expect(await main(page)).toContain('缺少必需的列：县(市、区)、日期');
			await page.getByLabel('“县名称缩写”是').selectOption('area_code');
			await page.getByLabel('“哪一天”是').selectOption('day');
			await page.getByText('其中 2 行有问题').waitFor();
			const wrong = page.locator('#preview td.wrong');
			expect((await wrong.allInnerTexts()).join('\n')).toMatch(/沧州县[^]*名录[^]*没有这一天/);
			expect(await main(page)).toContain('编码 UTF-8，表头在第 2 行');
			expect(await scriptBytes()).toBeLessThanOrEqual(250_000);
			await page.getByRole('button', { name: '记住表头并导入' }).click();
			await page.waitForURL(/\/data\/batches\/\d+/);
			expect(await page.locator('h1').innerText()).toContain('2 行被退回');

			const download = page.waitForEvent('download');
			await page.getByText('下载退回的行，改正后重报').click();
			const mend = join(home, '退回.csv');
			await (await download).saveAs(mend);
			const given = await readFile(mend, 'utf8');
			expect(given.split('\r\n')[0]).toBe('\uFEFF演示数据');
			expect(given).toContain('原文件行号,退回缘由,县名称缩写,哪一天');
			const mended = join(home, '改正.csv');
			await writeFile(
				mended,
				given.replace(',沧州县,', ',沧县,').replace(',2021-11-31,', ',2021-11-30,')
			);
			await page.goto('/data/import', { waitUntil: 'networkidle' });
			await page.locator('input[type=file]').setInputFiles(mended);
			await page.getByText('没有发现问题').waitFor();
			await page.getByRole('button', { name: '导入', exact: true }).click();
			await page.waitForURL(/\/data\/batches\/\d+/);
			expect(await page.locator('h1').innerText()).toContain('没有被退回的行');
			expect(await main(page)).toContain('2 行入库或订正');
			await page.goto('/data/log', { waitUntil: 'networkidle' });
			expect(await main(page)).toContain('记住表头');
			expect(complaints).toEqual([]);
			expect(strangers).toEqual([]);
		},
		{ baseURL: server.address, acceptDownloads: true }
	));

test('a workbook is read in the browser as on the server', () =>
	visit(
		'/data/import',
		async ({ page, complaints }) => {
			await signIn(page);
			const path = join(home, '工作簿.xlsx');
			const day = new Date(Date.UTC(2021, 10, 6));
			const data = [
				['县(市、区)', '日期', 'SO2(μg/m³)', 'CO(mg/m³)'].map((value) => ({ value })),
				[{ value: '青县' }, { value: day, format: 'yyyy/mm/dd' }, { value: 8.2 }, { value: 0.6 }]
			];
			await writeFile(path, await writeXlsxFile(data).toBuffer());
			await page.locator('input[type=file]').setInputFiles(path);
			await page.getByText('没有发现问题').waitFor();
			expect(await main(page)).toContain('编码 Excel');
			expect(await main(page)).toMatch(/青县\s+2021-11-06\s+8.2\s+0.6/);
			await page.getByRole('button', { name: '导入', exact: true }).click();
			await page.waitForURL(/\/data\/batches\/\d+/);
			expect(await main(page)).toContain('1 行入库或订正');
			expect(complaints).toEqual([]);
		},
		{ baseURL: server.address }
	));

test('without JavaScript the page is a plain form', () =>
	visit(
		'/sign-in',
		async ({ page }) => {
			await signIn(page);
			await page.locator('input[type=file]').setInputFiles({
				...{ name: '坏.csv', mimeType: 'text/csv' },
				buffer: Buffer.from('甲,乙\n1,2\n')
			});
			await page.getByRole('button', { name: '导入', exact: true }).click();
			expect(await page.locator('[role=alert]').innerText()).toContain('坏.csv');
		},
		{ baseURL: server.address, javaScriptEnabled: false }
	));

test('what is said of headings needs the kind of file, and the right to bring it', async () => {
	const cookie = await cookieOf(server.address, 'lin');
	const body = new FormData();
	body.set('file', new Blob(['甲,乙\n1,2\n']), '坏.csv');
	body.set('heading', '甲');
	body.set('column', 'value');
	body.set('dataset', 'setting');
	const answer = await fetch(`${server.address}/data/import?/import`, {
		...{ method: 'POST', body },
		headers: { cookie, origin: server.address, accept: 'text/html' }
	});
	expect(answer.status).toBe(422);
	expect(await answer.text()).toContain('请先选定数据种类');
});
