import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openHouse, type House } from '$lib/server/house';
import { openInbox, type Inbox } from '$lib/server/house/inbox';

/** Milliseconds between two looks at the folder. */
const EVERY = 40;
const HEADINGS = '县(市、区),日期,SO2,NO2,PM10,PM2.5,CO,O3-8h';
const GOOD = '沧县,2021-12-31,12,40,80,45,0.9,88';

let home: string;
let folder: string;
let house: House;
let inbox: Inbox;
beforeEach(async () => {
	home = await mkdtemp(join(tmpdir(), 'duibiao-inbox-home-'));
	folder = await mkdtemp(join(tmpdir(), 'duibiao-inbox-'));
	house = await openHouse(home);
	inbox = await openInbox(house, folder, EVERY);
});
afterEach(async () => {
	await inbox.stop();
	await house.close();
	for (const path of [home, folder]) await rm(path, { recursive: true });
});

/** What lies in a folder of the inbox, once something does. */
async function arrived(place: 'done' | 'rejected'): Promise<string[]> {
	for (;;) {
		const names = await readdir(join(folder, place));
		const waiting = await readdir(folder);
		if (names.length > 0 && !waiting.some((name) => name.endsWith('.csv'))) return names.sort();
		await pause(EVERY);
	}
}

test('a whole file is taken as by hand and put aside with its receipt', async () => {
	await writeFile(join(folder, '空气.csv'), `${HEADINGS}\n${GOOD}\n`);
	const names = await arrived('done');
	expect(names).toEqual(['空气.csv', expect.stringMatching(/^空气\.csv.+/)]);
	expect(await readFile(join(folder, 'done', names[1] ?? ''), 'utf8')).toContain('1');
	expect(await readdir(join(folder, 'rejected'))).toEqual([]);
});

test('a file with a bad row goes to the rejected, with the row to be mended', async () => {
	await writeFile(
		join(folder, '空气.csv'),
		`${HEADINGS}\n${GOOD}\n沧州县,2021-12-30,12,40,80,45,0.9,88\n`
	);
	const names = await arrived('rejected');
	expect(names.length).toBe(3);
	const texts = await Promise.all(
		names.map((name) => readFile(join(folder, 'rejected', name), 'utf8'))
	);
	expect(texts.filter((text) => text.includes('沧州县')).length).toBeGreaterThanOrEqual(2);
});

test('what is no table is refused with a sentence, and kept', async () => {
	await writeFile(join(folder, '图.csv'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
	const names = await arrived('rejected');
	expect(names).toContain('图.csv');
	expect(await readdir(join(folder, 'done'))).toEqual([]);
});

test('a file that still grows waits until it is whole', async () => {
	const path = join(folder, '空气.csv');
	await writeFile(path, `${HEADINGS}\n`);
	for (let day = 1; day <= 9; day++) {
		await appendFile(path, `沧县,2021-12-0${day},12,40,80,45,0.9,88\n`);
		await pause(EVERY / 2);
	}
	const [, receipt = ''] = await arrived('done');
	expect(await readFile(join(folder, 'done', receipt), 'utf8')).toContain('9');
});
