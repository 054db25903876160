import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../browser/server';
import { duibiao } from '../cli/duibiao';
import { airFile } from './air-file';

const READERS = 20;
const ROWS = 400_000;
/** What 95 of 100 pages may take at most, ms, and the memory of the server with the demo, MB. */
const BOUND = { p95: 500, memory: 300 };
/** How long somebody looks at a page before opening the next, ms: quicker than people do. */
const LOOK = 1_000;
/** How long pages are measured before the file comes in, and after it, ms. */
const STRETCH = 10_000;

/** What people open in the morning. */
const PAGES = [
	...['/', '/water/2021-W47', '/water/2021-11', '/air/2021-11', '/air/2021-11-23', '/fire/2021-10'],
	...['/ranking/air-index/2021-11', '/ranking/water-compliance/2021-11', '/ladder/2021-11'],
	...['/goals', '/goals/wwtp-upgrade', '/county/130926', '/data', '/data/coverage', '/notices'],
	...['/briefing', '/air/2021', '/fire/2021-10-09', '/meetings', '/data/log']
];

let folder: string;
let server: RunningServer;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'duibiao-readers-'));
	// The first start fills the demo; what people use is a server that was started again.
	await (await startServer(folder)).stop();
	server = await startServer(folder);
});
afterAll(async () => {
	await server.stop();
	await rm(folder, { recursive: true });
});

/** A page that was opened: when it was asked for, ms; null for `ms` where it failed. */
interface Opened {
	path: string;
	at: number;
	ms: number | null;
}

async function open(path: string): Promise<Opened> {
	const at = performance.now();
	const answer = await fetch(server.address + path);
	const text = await answer.text();
	const whole = answer.status === 200 && text.includes('</html>');
	return { path, at, ms: whole ? performance.now() - at : null };
}

/** One reader after the other page, each beginning at another one. */
async function read(reader: number, opened: Opened[], goesOn: () => boolean): Promise<void> {
	await pause((LOOK * reader) / READERS);
	for (let i = reader; goesOn(); i++) {
		opened.push(await open(PAGES[i % PAGES.length] ?? '/'));
		await pause(LOOK);
	}
}

/** Brings a file in by the command, beside the running server. @returns seconds that it took */
async function bringIn(file: string): Promise<number> {
	const start = performance.now();
	const { code, stderr } = await duibiao(folder, ['import', file]);
	if (code !== 0) throw new Error(stderr);
	return (performance.now() - start) / 1000;
}

/** Memory of the server now and at its highest, MB; empty where the system does not tell. */
function memory(): Record<'now' | 'highest', number | undefined> {
	const path = `/proc/${server.pid}/status`;
	const status = existsSync(path) ? readFileSync(path, 'utf8') : '';
	const of = (name: string) => {
		const kB = new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1];
		return kB === undefined ? undefined : Math.round(Number(kB) / 1024);
	};
	return { now: of('VmRSS'), highest: of('VmHWM') };
}

function row(what: string, opened: readonly Opened[]) {
	const times = opened.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
	const at = (share: number) => Math.round(times[Math.ceil(times.length * share) - 1] ?? NaN);
	return {
		what,
		pages: opened.length,
		failed: opened.length - times.length,
		'p50 ms': at(0.5),
		'p95 ms': at(0.95),
		'highest ms': at(1),
		'bound of p95': BOUND.p95
	};
}

test(`${READERS} readers while a file of ${ROWS.toLocaleString('en')} rows comes in`, async () => {
	const file = join(folder, 'stations.csv');
	await writeFile(file, airFile(ROWS));
	for (const path of PAGES) await open(path);
	const [opened, rested]: [Opened[], ReturnType<typeof memory>] = [[], memory()];
	let goesOn = true;
	const readers = Array.from({ length: READERS }, (_, i) => read(i, opened, () => goesOn));
	await pause(STRETCH);
	const from = performance.now();
	const seconds = await bringIn(file);
	const to = performance.now();
	await pause(STRETCH);
	goesOn = false;
	await Promise.all(readers);
	const during = opened.filter(({ at, ms }) => at + (ms ?? 0) >= from && at <= to);
	console.log(`the import took ${seconds.toFixed(1)} s`);
	console.table([
		row(
			'before',
			opened.filter(({ at, ms }) => at + (ms ?? 0) < from)
		),
		row('while it comes in', during),
		row(
			'after',
			opened.filter(({ at }) => at > to)
		)
	]);
	const slowest = [...during].sort((a, b) => (b.ms ?? Infinity) - (a.ms ?? Infinity)).slice(0, 16);
	console.table(
		slowest.map(({ path, at, ms }) => ({
			path,
			'asked at, ms': Math.round(at - from),
			ms: ms === null ? 'failed' : Math.round(ms)
		}))
	);
	console.table([
		{ memory: 'with the demo, every page opened', MB: rested.now, bound: BOUND.memory },
		{ memory: 'after the import', MB: memory().now },
		{ memory: 'highest', MB: memory().highest }
	]);
	expect(opened.filter(({ ms }) => ms === null)).toEqual([]);
});
