import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '$lib/server/database/database';
import { rows } from '$lib/server/database/rows';
import { ENTRIES } from '../browser/routes';
import { startServer, type RunningServer } from '../browser/server';
import { airFile, duibiao, GOOD_DAY, newHome, newRealHome } from './duibiao';

interface Made {
	file: string;
	changeNo: number;
	files: number;
	missing: string[];
}

async function serve(home: string): Promise<RunningServer> {
	const server = await startServer(home);
	onTestFinished(async () => void (await server.stop()));
	return server;
}

/** Every report that has a face for programs, by its address; not what only says what time it is. */
const FACES = ENTRIES.filter(({ absent }) => !absent)
	.map(({ path }) => path)
	.filter((path) => path !== '/briefing/state.json')
	.filter((path) => /\.(json|csv)$|^\/api/.test(path));

/** What a server answers at every face. */
async function answersOf({ address }: RunningServer): Promise<Record<string, string>> {
	const answers: Record<string, string> = {};
	for (const path of FACES) {
		const answer = await fetch(address + path);
		answers[path] = `${answer.status} ${await answer.text()}`;
	}
	return answers;
}

async function backUp(home: string, file: string): Promise<Made> {
	const ended = await duibiao(home, ['backup', file, '--json']);
	expect(ended).toMatchObject({ code: 0, stderr: '' });
	return JSON.parse(ended.stdout) as Made;
}

test('a backup made beside the server, restored elsewhere, answers every report as the first house does', async () => {
	const home = await newHome();
	const server = await serve(home);
	const issued = await duibiao(home, ['issue', 'water-week', '2021-W46', '--date', '2021-11-22']);
	expect(issued.code).toBe(0);
	const file = join(await newHome(), '一号.backup');
	expect(await backUp(home, file)).toMatchObject({ file, files: 4, missing: [] });
	expect((await stat(file)).mode & 0o077).toBe(0);
	const first = await answersOf(server);
	expect(FACES.length).toBeGreaterThan(25);
	expect(Object.values(first).every((answer) => answer.startsWith('200 '))).toBe(true);

	const elsewhere = await newHome();
	expect(await duibiao(elsewhere, ['restore', file])).toMatchObject({ code: 0, stderr: '' });
	expect((await readdir(elsewhere)).sort()).toEqual(['demo.duckdb', 'issued']);
	const second = await answersOf(await serve(elsewhere));
	for (const path of FACES) expect(second[path], path).toBe(first[path]);
	expect(await duibiao(elsewhere, ['verify'])).toMatchObject({ code: 0, stderr: '' });
});

test('a restore leaves a home with data alone unless told, and keeps what it replaces', async () => {
	const home = await newRealHome();
	await duibiao(home, ['import', '-'], airFile(GOOD_DAY));
	const folder = await newHome();
	const { file } = await backUp(home, folder);
	expect(file).toMatch(/duibiao-[\dTZ-]+\.backup$/);
	await duibiao(home, ['withdraw', '999']);
	await duibiao(home, ['import', '-'], airFile(GOOD_DAY, '沧县,2021-11-03,1,2,3,2,0.1,4'));

	const refused = await duibiao(home, ['restore', file]);
	expect(refused).toMatchObject({ code: 2, stdout: '' });
	expect(refused.stderr).toContain('--replace');
	const done = await duibiao(home, ['restore', file, '--replace', '--json']);
	expect(done.code).toBe(0);
	const { replaced } = JSON.parse(done.stdout) as { replaced: string };
	expect(await airDays(join(home, 'duibiao.duckdb'))).toBe(1);
	expect(await airDays(join(replaced, 'duibiao.duckdb'))).toBe(2);
});

test('a file that is no whole backup, and a home in use, are refused in a sentence; nothing is touched', async () => {
	const home = await newRealHome();
	const before = await readFile(join(home, 'duibiao.duckdb'));
	const folder = await newHome();
	const { file } = await backUp(home, folder);
	const whole = await readFile(file);
	const broken = {
		'文字.backup': Buffer.from('not a backup'),
		'半个.backup': whole.subarray(0, whole.length >> 1),
		'库.backup': before
	};
	for (const [name, bytes] of Object.entries(broken)) {
		await writeFile(join(folder, name), bytes);
		const refused = await duibiao(home, ['restore', join(folder, name), '--replace']);
		expect(refused, name).toMatchObject({ code: 2, stdout: '' });
		expect(refused.stderr).toContain(name);
	}
	expect(
		(await duibiao(home, ['restore', join(folder, '无.backup'), '--replace'])).stderr
	).toContain('无.backup');
	const again = await duibiao(home, ['backup', file]);
	expect(again).toMatchObject({ code: 2, stdout: '' });
	expect(again.stderr).toContain('--replace');
	expect(whole.equals(await readFile(file))).toBe(true);
	expect(before.equals(await readFile(join(home, 'duibiao.duckdb')))).toBe(true);
	await serve(home);
	const running = await duibiao(home, ['restore', file, '--replace']);
	expect(running).toMatchObject({ code: 2, stdout: '' });
	expect(running.stderr).toContain('有服务在运行');
});

test.each(['nothing moved yet', 'the former things moved', 'half of the new ones moved'])(
	'a restore that was broken off goes on at the next start: %s',
	async (moment) => {
		const home = await newRealHome();
		const { file } = await backUp(home, await newHome());
		await duibiao(home, ['import', '-'], airFile(GOOD_DAY));
		// What a kill leaves behind: the home put together, and some of the renames done.
		const elsewhere = await newHome();
		await duibiao(elsewhere, ['restore', file]);
		const restored = join(home, 'restored');
		await mkdir(join(restored, 'issued'), { recursive: true });
		await copyFile(join(elsewhere, 'duibiao.duckdb'), join(restored, 'duibiao.duckdb'));
		await writeFile(join(restored, 'restore.json'), '{"replaced":"backups/replaced-x"}');
		const replaced = join(home, 'backups/replaced-x');
		if (moment !== 'nothing moved yet') {
			await mkdir(join(replaced, 'done'), { recursive: true });
			await rename(join(home, 'duibiao.duckdb'), join(replaced, 'duibiao.duckdb'));
		}
		if (moment === 'half of the new ones moved')
			await rename(join(restored, 'duibiao.duckdb'), join(home, 'duibiao.duckdb'));
		expect((await duibiao(home, ['status'])).code).toBe(0);
		expect(await airDays(join(home, 'duibiao.duckdb'))).toBe(0);
		expect(await airDays(join(replaced, 'duibiao.duckdb'))).toBe(1);
		expect(await readdir(home)).not.toContain('restored');
	}
);

/** What a hand from outside does to the file, and what verify says of it. */
const TAMPERED: readonly [sql: string, said: string][] = [
	['delete from rejected_row', 'rejected_row 批次'],
	[
		`insert into target select 999, 1, * exclude (batch_no, line) from target limit 1`,
		'target 批次 999：1 行不属于任何批次'
	],
	[
		`update air_limit set effective_from = '2026-03-05' where effective_from = '2026-03-01'`,
		'标准 air_limit：2026-02-28 之后、2026-03-05 之前没有任何一版施行'
	],
	[`update issued_paper set paper_no = 3`, '发文快照 1：编号断开'],
	[`update issued_file set sha256 = 'x'`, 'issued/1/']
];

test('verify names what does not fit, with its place and what to do', async () => {
	const home = await newHome();
	await duibiao(home, ['issue', 'water-week', '2021-W46', '--date', '2021-11-22']);
	await duibiao(home, ['import', '-'], airFile(GOOD_DAY, '某县,2021-11-03,1,2,3,2,0.1,4'));
	expect(await duibiao(home, ['verify'])).toMatchObject({ code: 0, stderr: '' });
	const path = join(home, 'demo.duckdb');
	const whole = await readFile(path);
	for (const [sql, said] of TAMPERED) {
		await tamper(path, sql);
		const ended = await duibiao(home, ['verify']);
		expect(ended.code, sql).toBe(2);
		expect(ended.stderr).toContain(said);
		expect(ended.stdout).toContain('校验链完整');
		await rm(`${path}.wal`, { force: true });
		await writeFile(path, whole);
	}
	await rm(join(home, 'issued/1'), { recursive: true });
	expect((await duibiao(home, ['verify'])).stderr).toContain('不在盘上');
	const ended = await duibiao(home, ['backup', await newHome()]);
	expect(ended.code).toBe(1);
	expect(ended.stderr).toContain('issued/1/');
});

async function tamper(path: string, sql: string): Promise<void> {
	const database = await openDatabase(path, true);
	const connection = await database.connect();
	await connection.run(sql);
	await connection.run('checkpoint');
	connection.closeSync();
	database.close();
}

async function airDays(path: string): Promise<number> {
	const database = await openDatabase(path, false);
	const connection = await database.connect();
	const [found] = await rows<{ days: number }>(
		connection,
		'select count(distinct day) as days from air_daily'
	);
	connection.closeSync();
	database.close();
	return found?.days ?? -1;
}
