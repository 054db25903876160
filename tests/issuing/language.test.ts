import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { speaking } from '$lib/server/speaking';
import { sheetOf } from '../../src/routes/(app)/notices/sheet';
import { select } from '../support/database';
import { demoDesk, type DemoDesk } from './demo-desk';

let database: DemoDesk['database'];
let desk: DemoDesk['desk'];
let leave: DemoDesk['leave'];
beforeAll(async () => {
	({ database, desk, leave } = await demoDesk());
});
afterAll(() => leave());

const ENGLISH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|County|District|section)\b/;

test('a draft is the same whatever its reader speaks', async () => {
	const chinese = await desk.draft('air-month', '2021-10');
	const english = await speaking('en', () => desk.draft('air-month', '2021-10'));
	expect(english.paper.blocks).toEqual(chinese.paper.blocks);
	const sheet = speaking('en', () => sheetOf(chinese.paper, null));
	expect(sheet).toEqual(sheetOf(chinese.paper, null));
	expect(sheet.foot).toMatch(/^数据截至 2021年/);
});

test('what somebody who reads English issues is Chinese in Word and by its name', async () => {
	const { paperNo } = await speaking('en', () =>
		desk.issue({
			kind: 'water-week',
			period: '2021-W45',
			actor: 'cli:test',
			issuedOn: '2021-11-09'
		})
	);
	const files = await select<{ name: string; sha256: string; format: string }>(
		database,
		`select name, sha256, format from issued_file where paper_no = ${paperNo}`
	);
	const word = files.find(({ format }) => format === 'docx');
	if (!word) throw new Error('a paper goes out as Word');
	const parts = Object.entries(unzipSync(await desk.file(paperNo, word)));
	const text = parts
		.filter(([name]) => /^word\/(?:document|footer\d+)\.xml$/.test(name))
		.map(([, bytes]) => strFromU8(bytes).replaceAll(/<[^>]+>/g, ''))
		.join('\n');
	expect(text).toContain('2021年11月9日');
	expect(text).toContain('数据截至 2021年');
	expect(text).not.toMatch(ENGLISH);
	expect(files.every(({ name }) => name.startsWith('水质周报_2021-W45_'))).toBe(true);
});
