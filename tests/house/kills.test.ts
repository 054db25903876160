import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, restoreHome } from '$lib/server/house';
import type { Acknowledged } from './killed-house';

const KILLS = 50;
/** Things that a process may get done before the one it is killed in the middle of: fewer than this. */
const DONE = 3;
/** Longest from there to the kill, ms, until it is known how long a thing takes on this machine. */
const FIRST_PACE = 300;

/** Inside node_modules, so that the bundle finds the native packages. */
const CACHE = 'node_modules/.cache';
let folder = '';
let home = '';

beforeAll(async () => {
	await mkdir(CACHE, { recursive: true });
	folder = await mkdtemp(join(resolve(CACHE), 'kills-'));
	await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: resolve('src/lib') } },
		ssr: { noExternal: true, external: ['@duckdb/node-api', '@node-rs/argon2', '@resvg/resvg-js'] },
		build: { ssr: 'tests/house/killed-house.ts', outDir: folder, target: 'node20' }
	});
	home = await mkdtemp(join(tmpdir(), 'duibiao-kills-'));
	await (await openHouse(home)).close();
});
afterAll(async () => {
	await rm(folder, { recursive: true, force: true });
	await rm(home, { recursive: true, force: true });
});

/** How long the last thing took that was done, ms. */
let pace = FIRST_PACE;

/** Runs the process until it has done some things and is somewhere in the next, then kills it; what it said first. */
async function killSomewhere(told: Acknowledged, seed: number): Promise<string> {
	const acknowledged = join(folder, 'acknowledged.json');
	await writeFile(acknowledged, JSON.stringify(told));
	const child = join(folder, 'killed-house.js');
	const working = spawn(process.execPath, [child, home, acknowledged, String(seed)], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const ended = new Promise((settle) => working.once('close', settle));
	let state = '';
	let left = Math.floor(Math.random() * DONE);
	let since = performance.now();
	createInterface({ input: working.stdout }).on('line', (line) => {
		const [kind = '', ...rest] = line.split(' ');
		const what = rest.join(' ');
		if (kind === 'state') state = what;
		else {
			acknowledge(told, kind, what);
			pace = performance.now() - since;
		}
		since = performance.now();
		if (left-- === 0) setTimeout(() => working.kill('SIGKILL'), Math.random() * pace);
	});
	await ended;
	return state;
}

function acknowledge(told: Acknowledged, kind: string, what: string): void {
	if (kind === 'batch') told.batches.push(Number(what));
	if (kind === 'paper') told.papers.push(Number(what));
	if (kind === 'backup') told.backups.push(what);
}

const FINE = {
	...{ broken: null, findings: [], half: [] },
	...{ lostBatches: [], lostPapers: [], lostBackups: 0 }
};

test('fifty kills at any moment of imports, issues and backups lose nothing acknowledged and leave nothing by half', async () => {
	const told: Acknowledged = { batches: [], papers: [], backups: [] };
	const first = Math.floor(Math.random() * 1e6);
	console.log(`seeds ${first} to ${first + KILLS}`);
	for (let kill = 0; kill <= KILLS; kill++) {
		const state = await killSomewhere(told, first + kill);
		expect(JSON.parse(state), `seed ${first + kill - 1}`).toEqual(FINE);
	}
	console.log(
		`acknowledged: ${told.batches.length} imports, ${told.papers.length} papers, ${told.backups.length} backups`
	);
	expect(told.batches.length).toBeGreaterThan(10);
	const backup = told.backups.at(-1);
	if (!backup) throw new Error('no backup was acknowledged');
	const elsewhere = join(folder, 'elsewhere');
	await mkdir(elsewhere);
	await cp(backup, join(folder, 'last.backup'));
	await restoreHome(elsewhere, join(folder, 'last.backup'), { replace: false });
	const house = await openHouse(elsewhere);
	expect(await house.audit()).toEqual([]);
	await house.close();
});
