import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openDatabase } from '$lib/server/database/database';
import { rows } from '$lib/server/database/rows';
import { duibiao, newHome, newRealHome, start } from './duibiao';

/** Detections in the file: enough for an import of seconds. */
const ROWS = 60_000;
/** When to kill, in parts of the time that the whole takes. */
const MOMENTS = [0.3, 0.5, 0.7, 0.85, 0.95];

function detections(): string {
	const lines = Array.from({ length: ROWS }, (_, i) => {
		const latitude = (37 + (i % 1000) / 1000).toFixed(5);
		const longitude = (116 + Math.floor(i / 1000) / 1000).toFixed(5);
		const day = String(1 + (i % 28)).padStart(2, '0');
		return `${latitude},${longitude},320.1,0.5,0.4,2021-06-${day},0530,N,VIIRS,n,2,290.2,1.5,D,0`;
	});
	const headings =
		'latitude,longitude,brightness,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_t31,frp,daynight,type';
	return [headings, ...lines, ''].join('\n');
}

async function stored(home: string): Promise<{ detections: number; batches: number }> {
	const database = await openDatabase(join(home, 'duibiao.duckdb'), false);
	const connection = await database.connect();
	const [counts] = await rows<{ detections: number; batches: number }>(
		connection,
		`select (select count(*) from fire_detection) as detections,
		        (select count(*) from batch where dataset = 'fire_detection') as batches`
	);
	connection.closeSync();
	database.close();
	return counts ?? { detections: -1, batches: -1 };
}

async function changeNo(home: string): Promise<number> {
	const { stdout } = await duibiao(home, ['status', '--json']);
	return (JSON.parse(stdout) as { changeNo: number }).changeNo;
}

/** Runs the command, kills it after some milliseconds without a chance to tidy up, and waits for its end. */
async function killAfter(milliseconds: number, home: string, args: string[]): Promise<void> {
	const command = start(home, args);
	const ended = new Promise((settle) => command.once('exit', settle));
	await pause(milliseconds);
	command.kill('SIGKILL');
	await ended;
}

test('a first start that was killed goes on at the next one, and nothing is in twice', async () => {
	const whole = await newHome();
	const begin = performance.now();
	const expected = await changeNo(whole);
	const duration = performance.now() - begin;
	const home = await newHome();
	for (const moment of MOMENTS) await killAfter(duration * moment, home, ['status']);
	expect(await changeNo(home)).toBe(expected);
});

test('kill -9 in the middle of an import leaves nothing of it, and importing again succeeds', async () => {
	const whole = await newRealHome();
	const file = join(whole, 'fires.csv');
	await writeFile(file, detections());
	const begin = performance.now();
	expect(await duibiao(whole, ['import', file])).toMatchObject({ code: 0, stderr: '' });
	const duration = performance.now() - begin;

	const home = await newRealHome();
	let undone = 0;
	for (const moment of MOMENTS) {
		await killAfter(duration * moment, home, ['import', file]);
		const after = await stored(home);
		if (after.batches === 0) undone += 1;
		// A kill that came after the commit finds the whole file in.
		expect(after).toEqual(
			after.batches === 0 ? { detections: 0, batches: 0 } : { detections: ROWS, batches: 1 }
		);
	}
	expect(undone).toBeGreaterThan(0);
	expect(await duibiao(home, ['import', file])).toMatchObject({ code: 0, stderr: '' });
	expect(await stored(home)).toEqual({ detections: ROWS, batches: 1 });
});
