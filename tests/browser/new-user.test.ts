import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { newHome } from '../cli/duibiao';
import { startServer } from './server';
import { useBrowser, visit } from './visit';

const RANKING = '/ranking/air-index/2021-12';

/** Days of the file that the new user brings in. */
const WEEK = [25, 26, 27, 28, 29, 30, 31];

useBrowser();

/** Counties with their printed ranks, the ranked ones only, from the table. */
async function ranks(page: Page): Promise<{ county: string; rank: number }[]> {
	const cells = await page
		.locator('table.ranking tbody tr')
		.evaluateAll((lines) =>
			lines.map((line) => [...line.children].map((cell) => (cell as HTMLElement).innerText.trim()))
		);
	return cells
		.map(([rank = '', , county = '']) => ({ county, rank: parseInt(rank) }))
		.filter(({ rank }) => rank > 0);
}

/** A week of clean air for one county, checked (审核) and so above what is in. */
function cleanWeek(county: string): string {
	const lines = WEEK.map((day) => `${county},2021-12-${day},5,9,21,8,0.3,50,审核`);
	const headings =
		'县(市、区),日期,SO2(μg/m³),NO2(μg/m³),PM10(μg/m³),PM2.5(μg/m³),CO(mg/m³),O3-8h(μg/m³),数据状态';
	return [headings, ...lines, ''].join('\r\n');
}

test('a new user brings in a weekly file and sees the county move in the ranking', async () => {
	const home = await newHome();
	const server = await startServer(home);
	try {
		await visit(
			RANKING,
			async ({ page, complaints, strangers }) => {
				const before = (await ranks(page)).at(-1);
				if (!before) throw new Error(`${RANKING} ranks nobody`);
				await becomeAdministrator(page, server.output());
				await bringIn(page, cleanWeek(before.county));
				await page.goto(RANKING, { waitUntil: 'networkidle' });
				const after = (await ranks(page)).find(({ county }) => county === before.county);
				expect(after?.rank).toBeLessThan(before.rank);
				expect(complaints).toEqual([]);
				expect(strangers).toEqual([]);
			},
			{ baseURL: server.address }
		);
	} finally {
		await server.stop();
	}
});

/** What somebody does who has only run `npm start`: opens the link that it printed, and chooses account and password. */
async function becomeAdministrator(page: Page, printed: string): Promise<void> {
	await page.goto('/data', { waitUntil: 'networkidle' });
	expect(await page.locator('input[type=file]').count()).toBe(0);
	const link = /http:\S+\/first-administrator\?key=\S+/.exec(printed)?.[0] ?? '';
	await page.goto(link, { waitUntil: 'networkidle' });
	expect(await page.locator('main').innerText()).toContain('只能用一次');
	await page.getByLabel('账号').fill('wang');
	await page.getByLabel('姓名').fill('王');
	for (const label of ['密码（至少', '再输入一次密码'])
		await page.getByLabel(label).fill('早上好，第四十七周水质周报');
	await page.getByRole('button', { name: '设立并登录' }).click();
	await page.waitForURL('/data');
	expect(await page.locator('header').innerText()).toContain('王');
	const again = await page.request.get(link);
	expect(again.status()).toBe(404);
}

async function bringIn(page: Page, file: string): Promise<void> {
	await page.goto('/data', { waitUntil: 'networkidle' });
	await page.locator('input[type=file]').setInputFiles({
		name: '一周空气日报.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(file)
	});
	await page.getByRole('button', { name: '导入', exact: true }).click();
	await page.waitForURL(/\/data\/batches\/\d+/);
	const receipt = await page.locator('main').innerText();
	expect(receipt).toContain('一周空气日报.csv');
	expect(receipt).toMatch(/读到 7 行/);
}
