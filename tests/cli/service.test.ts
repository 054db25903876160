import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addPerson, cookieOf } from '../browser/people';
import { startServer } from '../browser/server';
import { airFile, duibiao, GOOD_DAY, newRealHome, outcomesOf } from './duibiao';

/** The lines of JSON among what a server has printed. */
function linesOf(output: string): Record<string, unknown>[] {
	const lines = output.split('\n').filter((line) => line.startsWith('{'));
	return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('a monitor is told that all is well, without sign-in and without a word about the data', async () => {
	const server = await startServer(await newRealHome());
	onTestFinished(async () => void (await server.stop()));
	const answer = await fetch(`${server.address}/healthz`);
	expect(answer.status).toBe(200);
	expect(await answer.json()).toEqual({
		status: 'ok',
		checks: { database: true, writable: true, space: true }
	});
});

test('one line of JSON for each request and change, with the account and nothing else of a person', async () => {
	const home = await newRealHome();
	const server = await startServer(home, { DUIBIAO_LOG: 'all' });
	onTestFinished(async () => void (await server.stop()));
	await addPerson(home, 'lin', 'bureau_clerk');
	const cookie = await cookieOf(server.address, 'lin');
	const headers = { cookie, 'user-agent': 'secret-agent' };
	await fetch(`${server.address}/data/log?text=secret-search`, { headers });
	expect((await duibiao(home, ['import', '-'], airFile(GOOD_DAY))).code).toBe(0);
	const lines = linesOf(server.output());
	expect(lines).toContainEqual(
		expect.objectContaining({
			...{ event: 'request', method: 'GET', path: '/data/log', status: 200, account: 'lin' },
			ms: expect.any(Number) as number
		})
	);
	expect(lines).toContainEqual(
		expect.objectContaining({
			event: 'change',
			action: 'import',
			subject: expect.stringMatching(/^batch \d+$/) as string
		})
	);
	expect(server.output()).not.toMatch(/secret|duibiao=/);
});

test('a server that is told to stop finishes the import that runs, and ends with 0', async () => {
	const home = await newRealHome();
	const server = await startServer(home);
	await addPerson(home, 'lin', 'bureau_clerk');
	const cookie = await cookieOf(server.address, 'lin');
	const body = new FormData();
	const days = Array.from({ length: 28 }, (_, i) => `2021-02-${String(i + 1).padStart(2, '0')}`);
	const rows = Array.from({ length: 2000 }, (_, i) =>
		days.map((day) => `沧县,站${i},${day},${i % 99}`).join('\n')
	);
	body.set('file', new Blob([`县(市、区),站点,日期,SO2\n${rows.join('\n')}\n`]), '大.csv');
	const headers = { cookie, origin: server.address, accept: 'text/html' };
	const posted = fetch(`${server.address}/data?/import`, {
		...{ method: 'POST', redirect: 'manual' as const, headers, body }
	});
	await new Promise((settle) => setTimeout(settle, 150));
	const ended = server.stop();
	expect((await posted).headers.get('location')).toMatch(/^\/data\/batches\/\d+$/);
	expect(await ended).toBe(0);
	const { stdout } = await duibiao(home, ['status', '--json']);
	expect(JSON.parse(stdout)).toMatchObject({ asof: '2021-02-28' });
});

/** A disk of its own, as only root can have one. */
async function smallDisk(): Promise<string | null> {
	const folder = await mkdtemp(join(tmpdir(), 'duibiao-disk-'));
	const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder]);
	onTestFinished(async () => {
		spawnSync('umount', [folder]);
		await rm(folder, { recursive: true, force: true });
	});
	if (status === 0) return folder;
	console.warn('skipped: only root may mount a small disk');
	return null;
}

test('on a full disk an import says so and changes nothing; with room again it succeeds', async () => {
	const disk = await smallDisk();
	if (!disk) return;
	const home = join(disk, 'home');
	expect((await duibiao(home, ['init'])).code).toBe(0);
	const big = airFile(
		...Array.from({ length: 28 * 500 }, (_, i) => {
			const day = String((i % 28) + 1).padStart(2, '0');
			return `沧县,2021-02-${day},12,${Math.floor(i / 28)},80,45,0.9,88`;
		})
	);
	await fill(disk);
	const refused = await duibiao(home, ['import', '-'], big);
	expect(refused).toMatchObject({ code: 2, stdout: '' });
	expect(refused.stderr).toContain('磁盘已满，没有改动任何数据');
	const backup = await duibiao(home, ['backup', await mkdtemp(join(tmpdir(), 'duibiao-b-'))]);
	expect(backup.stderr).toContain('磁盘已满');
	await rm(join(disk, 'filler'));
	expect((await duibiao(home, ['verify'])).code).toBe(0);
	const taken = await duibiao(home, ['import', '-', '--json'], big);
	expect(outcomesOf(taken)[0]?.receipt).toMatchObject({
		read: 14_000,
		rejected: 0,
		alreadyLoaded: false
	});
});

test('a home that is read-only is named in a sentence, by the command and by the start', async () => {
	const disk = await smallDisk();
	if (!disk) return;
	const home = join(disk, 'home');
	await duibiao(home, ['init']);
	spawnSync('mount', ['-o', 'remount,ro', disk]);
	const refused = await duibiao(home, ['status']);
	expect(refused).toMatchObject({ code: 2, stdout: '' });
	expect(refused.stderr).toContain(`${home} 不可写`);
	await expect(startServer(home)).rejects.toThrow('不可写');
});

/** Writes until nothing more goes. */
function fill(disk: string): Promise<unknown> {
	const filling = spawn('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=64k']);
	return new Promise((settle) => filling.once('close', settle));
}
