import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issuingOf } from '$lib/server/issuing';
import { lastTouch } from '$lib/server/issuing/watch';
import { loadFile, withdrawBatch } from '$lib/server/load';
import { asker } from '$lib/server/reports/ask';
import { read } from '../support/database';
import { demoDesk, type DemoDesk } from './demo-desk';

let database: DemoDesk['database'];
let home: DemoDesk['home'];
let desk: DemoDesk['desk'];
let leave: DemoDesk['leave'];
beforeAll(async () => {
	({ database, home, desk, leave } = await demoDesk());
});
afterAll(() => leave());

const issueDay = (period: string) =>
	desk.issue({ kind: 'air-day', period, actor: 'cli:test', issuedOn: '2021-12-31' });

const load = (name: string, text: string) =>
	loadFile(database, { name, actor: 'test', bytes: new TextEncoder().encode(text) });

const air = (county: string, day: string, pm25: number) =>
	load(
		`空气 ${county} ${day} ${pm25}.csv`,
		'县(市、区),日期,SO2,NO2,PM10,PM2.5,CO,O3,数据状态\n' +
			`${county},${day},10,30,70,${pm25},0.8,60,审核\n`
	);

const changedOf = async () =>
	(await desk.register({})).due
		.filter(({ changed }) => changed > 0)
		.map(({ kind, period }) => `${kind} ${period}`);

test('what an issuing that was killed left behind belongs to no paper and does no harm', async () => {
	mkdirSync(join(home, 'issued', '1.new'), { recursive: true });
	mkdirSync(join(home, 'issued', '1'));
	writeFileSync(join(home, 'issued', '1', 'half.docx'), 'half');
	expect((await desk.register({})).papers).toEqual([]);
	expect(await issueDay('2021-10-20')).toMatchObject({ paperNo: 1 });
	expect(readdirSync(join(home, 'issued'))).toEqual(['1']);
	const [files, kept] = [
		readdirSync(join(home, 'issued', '1')),
		await read(database, 'issued_files', {})
	];
	expect(files.sort()).toEqual(kept.map(({ name }) => name).sort());
	for (const name of files) expect(name).toMatch(/^空气质量日报_2021-10-20_\d{8}-\d{4}_演示数据\./);
});

test('a paper whose files can not be put away is not issued, and its number goes to the next', async () => {
	const before = await read(database, 'changes', { atMost: 1 });
	const elsewhere = issuingOf({
		home: join(home, 'issued', '1', '空'),
		database,
		ask: asker(database)
	});
	writeFileSync(join(home, 'issued', '1', '空'), 'a file where a folder should be');
	const asked = { kind: 'air-day', period: '2021-10-21', actor: 'cli:test' } as const;
	await expect(elsewhere.issue({ ...asked, issuedOn: '2021-12-31' })).rejects.toThrow(/ENOTDIR/);
	rmSync(join(home, 'issued', '1', '空'));
	expect(await read(database, 'changes', { atMost: 1 })).toEqual(before);
	expect(await issueDay('2021-10-21')).toMatchObject({ paperNo: 2 });
});

test('a draft is held against the paper of the period before', async () => {
	const { last, issued } = await desk.draft('air-day', '2021-10-22');
	expect(issued).toBeNull();
	expect(last).toMatchObject({ paperNo: 2, period: '2021-10-21' });
	expect(last?.differences.length).toBeGreaterThan(19);
	expect(last?.differences.every(({ table }) => table?.includes('2021年10月22日'))).toBe(true);
	expect((await desk.draft('air-day', '2021-10-19')).last).toBeNull();
});

test('only data that can touch a paper make the watch compose it, and then it finds what changed', async () => {
	expect(await changedOf()).toEqual([]);
	const later = await air('沧县', '2022-01-02', 60);
	expect(later.accepted).toBe(1);
	expect(await changedOf()).toEqual([]);
	const revised = await air('沧县', '2021-10-21', 151);
	expect(await changedOf()).toEqual(['air-day 2021-10-21']);
	// What the watch passes over has not changed either.
	expect((await desk.draft('air-day', '2021-10-20')).differences).toEqual([]);
	await withdrawBatch(database, {
		...{ batchNo: revised.batchNo ?? 0, actor: 'test', reason: '误报' }
	});
	expect(await changedOf()).toEqual([]);
});

test('readings after the day of judgement and of another kind touch nothing; a register or a setting touches all', () => {
	const paper = { kind: 'air-day', judgedOn: '2021-11-30' } as const;
	const touch = (dataset: string, firstDay: string | null) =>
		lastTouch(paper, [{ changeNo: 7, dataset, firstDay }]);
	expect(touch('air_daily', '2021-11-30')).toBe(7);
	expect(touch('air_daily', '2021-12-01')).toBeNull();
	expect(touch('air_daily', null)).toBe(7);
	expect(touch('water_sample', '2021-11-01')).toBeNull();
	expect(touch('setting', '2022-01-01')).toBe(7);
	expect(touch('unit', null)).toBe(7);
});

test('what a period lacks is counted without composing its paper', async () => {
	const { due } = await desk.register({ asof: '2021-11-24' });
	const week = due.find(({ kind, period }) => kind === 'water-week' && period === '2021-W48');
	expect(week).toMatchObject({ over: false, came: { dataset: 'water_sample', expected: 24 } });
	const day = due.find(({ kind, period }) => kind === 'air-day' && period === '2021-11-24');
	expect(day).toMatchObject({ over: true, came: { received: 19, expected: 19, unaudited: 19 } });
});
