import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '$lib/server/database/database';
import { ask, bureau, load } from './bureau';

const DAYS = 365;
const STATIONS = 60;
const ROWS = DAYS * STATIONS;
const KILLS = 8;

/** Inside node_modules, so that the bundle finds DuckDB's native package. */
const CACHE = 'node_modules/.cache';
let folder: string;
let child: string;
let file: string;

beforeAll(async () => {
	await mkdir(CACHE, { recursive: true });
	folder = await mkdtemp(join(resolve(CACHE), 'kill-'));
	await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: resolve('src/lib') } },
		ssr: { noExternal: true, external: ['@duckdb/node-api'] },
		build: { ssr: 'tests/ingest/killed-import.ts', outDir: folder, target: 'node20' }
	});
	child = join(folder, 'killed-import.js');
	file = join(folder, 'big.csv');
	await writeFile(file, bigFile());
});

afterAll(async () => {
	await rm(folder, { recursive: true, force: true });
});

/** A year of many stations, every 50th row bad, so that rejected rows are written too. */
function bigFile(): string {
	const rows = Array.from({ length: ROWS }, (_, i) => {
		const day = new Date(Date.UTC(2021, 0, 1 + (i % DAYS))).toISOString().slice(0, 10);
		return `沧县,站${Math.floor(i / DAYS)},${day},${i % 50 === 0 ? '-1' : i % 100}`;
	});
	return ['县(市、区),站点,日期,SO2', ...rows, ''].join('\n');
}

/** Runs the import and kills it `wait` ms after it has begun, if it isn't done by then. The time it took, ms. */
async function importKilledAfter(path: string, wait: number): Promise<number> {
	const importing = spawn(process.execPath, [child, path, file], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const ended = new Promise((settle) => importing.once('exit', settle));
	await new Promise((settle) => importing.stdout.once('data', settle));
	const begun = performance.now();
	await Promise.race([ended, delay(wait)]);
	importing.kill('SIGKILL');
	await ended;
	return performance.now() - begun;
}

/** How much of the import a database holds. */
async function held(path: string): Promise<Record<string, number>> {
	const database = await openDatabase(path, true);
	const [counts] = await ask<Record<string, number>>(
		database,
		`select
			(select count(*) from batch where dataset = 'air_daily') as batches,
			(select count(*) from change where action = 'import') - 3 as changes,
			(select count(*) from air_daily) as rows,
			(select count(*) from rejected_row) as rejected`
	);
	database.close();
	return counts ?? {};
}

const BEFORE = { batches: 0, changes: 0, rows: 0, rejected: 0 };
const AFTER = { batches: 1, changes: 1, rows: ROWS - ROWS / 50, rejected: ROWS / 50 };

test('an import killed at any moment leaves all of it or nothing, and succeeds when it is run again', async () => {
	const whole = join(folder, 'whole.duckdb');
	(await bureau(whole)).close();
	const took = await importKilledAfter(whole, 60_000);
	expect(await held(whole)).toEqual(AFTER);

	const path = join(folder, 'killed.duckdb');
	(await bureau(path)).close();
	let state = BEFORE;
	for (let kill = 0; kill < KILLS && state === BEFORE; kill++) {
		// A random moment of each stretch, the last ones around the commit.
		const wait = ((kill + Math.random()) / KILLS) * took;
		await importKilledAfter(path, wait);
		const found = await held(path);
		expect([BEFORE, AFTER], `killed after ${wait} of ${took} ms`).toContainEqual(found);
		if (found['batches'] === 1) state = AFTER;
	}

	const database = await openDatabase(path, true);
	const again = await load(database, await readFile(file));
	database.close();
	expect(again).toMatchObject({ read: ROWS, rejected: ROWS / 50, alreadyLoaded: state === AFTER });
	expect(await held(path)).toEqual(AFTER);
});
