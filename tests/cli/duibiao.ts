import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject, onTestFinished } from 'vitest';
import type { Receipt } from '$lib/server/load';

const STUB = fileURLToPath(new URL('../../src/cli/bin.mjs', import.meta.url));

/** How a call of the command ended. */
export interface Ended {
	code: number | null;
	stdout: string;
	stderr: string;
}

/** Runs the built command from a folder that is not the project's, as a cron job would. */
export function duibiao(home: string, args: string[], input: string | Buffer = ''): Promise<Ended> {
	return new Promise((settle) => {
		const command = start(home, args);
		let stdout = '';
		let stderr = '';
		command.stdout.on('data', (bytes: Buffer) => (stdout += bytes.toString()));
		command.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString()));
		command.once('close', (code) => settle({ code, stdout, stderr }));
		command.stdin.end(input);
	});
}

/** The command as a process that may be killed. */
export function start(home: string, args: string[]) {
	return spawn(process.execPath, [STUB, ...args], {
		cwd: tmpdir(),
		env: { ...process.env, DUIBIAO_HOME: home }
	});
}

/** A fresh state folder, removed after the test. */
export async function newHome(): Promise<string> {
	const home = await mkdtemp(join(tmpdir(), 'duibiao-cli-'));
	onTestFinished(() => rm(home, { recursive: true, force: true }));
	return home;
}

/** A home of one's own with the real, empty database. */
export async function newRealHome(): Promise<string> {
	const home = await newHome();
	await cp(inject('realHome'), home, { recursive: true });
	return home;
}

/** What `import --json` prints for one file. */
export interface Outcome {
	file: string;
	receipt?: Receipt;
	error?: string;
}

/** Receipts of an `import --json`. */
export function outcomesOf(ended: Ended): Outcome[] {
	return JSON.parse(ended.stdout) as Outcome[];
}

const HEADINGS =
	'县(市、区),日期,SO2(μg/m³),NO2(μg/m³),PM10(μg/m³),PM2.5(μg/m³),CO(mg/m³),O3-8h(μg/m³)';

/** An air file of one unit: a line a day, or as given. */
export function airFile(...lines: string[]): string {
	return [HEADINGS, ...lines, ''].join('\n');
}

export const GOOD_DAY = '沧县,2021-11-01,12,40,80,45,0.9,88';
export const ANOTHER_GOOD_DAY = '沧县,2021-11-02,13,41,81,46,0.8,90';
export const IMPOSSIBLE_DAY = '沧县,2021-02-30,12,40,80,45,0.9,88';
