import { expect, test } from 'vitest';
import { openDatabase } from '$lib/server/database/database';
import { rows } from '$lib/server/database/rows';
import { loadFile, withdrawBatch } from '$lib/server/load';
import { createModels } from '$lib/server/models';
import { keepModels } from '$lib/server/models/kept';
import { shippedFiles } from '$lib/server/house/shipped';
import { loadShipped } from '$lib/server/load';

const ROWS = 1_000_000;
/** What it may take on two cores, s. */
const BOUND = 20;

const HEADINGS =
	'latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_ti5,frp,daynight';

/** A seeded generator (mulberry32), so that every run measures the same rows. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Synthetic pixels over ten years in the box of the region: fires of one to six pixels, seen by three satellites. */
function detections(count: number): Uint8Array {
	const draw = random(7);
	const lines = [HEADINGS];
	while (lines.length <= count) {
		const day = new Date(Date.UTC(2012, 0, 1) + Math.floor(draw() * 3650) * 86_400_000);
		const pixels = 1 + Math.floor(draw() * 6);
		const [south, west] = [37.5 + 1.4 * draw(), 115.8 + 1.9 * draw()];
		const satellite = ['N', 'N20', 'N21'][Math.floor(draw() * 3)] ?? 'N';
		const minutes = (draw() < 0.3 ? 17 : 4) * 60 + Math.floor(draw() * 110);
		const time = `${Math.floor(minutes / 60)}${String(minutes % 60).padStart(2, '0')}`;
		for (let i = 0; i < pixels && lines.length <= count; i++)
			lines.push(
				[
					(south + 0.0037 * (i % 2) + 0.0005 * draw()).toFixed(5),
					(west + 0.0048 * (i >> 1) + 0.0005 * draw()).toFixed(5),
					(320 + 47 * draw()).toFixed(2),
					(0.36 + 0.4 * draw()).toFixed(2),
					(0.36 + 0.4 * draw()).toFixed(2),
					day.toISOString().slice(0, 10),
					time,
					satellite,
					'VIIRS',
					draw() < 0.07 ? 'l' : 'n',
					'2.0NRT',
					'290.1',
					(15 * draw()).toFixed(2),
					minutes > 900 ? 'N' : 'D'
				].join(',')
			);
	}
	return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

/** A file of one day, later than all others. */
function oneDay(count: number): Uint8Array {
	const text = new TextDecoder().decode(detections(count));
	return new TextEncoder().encode(text.replaceAll(/\b20[12]\d-\d\d-\d\d\b/g, '2023-06-10'));
}

test('1,000,000 detections import and become events', async () => {
	const database = keepModels(await openDatabase(':memory:', true));
	const connection = await database.connect();
	await createModels(connection);
	await loadShipped(database, await shippedFiles(false));
	const bytes = detections(ROWS);
	const begin = performance.now();
	const cpu = process.cpuUsage();
	const receipt = await loadFile(database, { name: 'million.csv', bytes, actor: 'bench' });
	const imported = (performance.now() - begin) / 1000;
	const { user, system } = process.cpuUsage(cpu);
	const [made] = await rows<{ events: number; pixels: number }>(
		connection,
		'select count(*) as events, sum(pixels) as pixels from fire_event'
	);
	const late = oneDay(2000);
	const before = performance.now();
	const day = await loadFile(database, { name: 'day.csv', bytes: late, actor: 'bench' });
	const more = (performance.now() - before) / 1000;
	const leaving = performance.now();
	await withdrawBatch(database, { batchNo: day.batchNo ?? 0, actor: 'bench', reason: 'bench' });
	const withdrawn = (performance.now() - leaving) / 1000;
	console.table([
		{ what: 'import of 1,000,000 rows and their events', s: imported.toFixed(1), bound: BOUND },
		{ what: 'the same in processor time of all threads', s: ((user + system) / 1e6).toFixed(1) },
		{ what: 'another file of 2,000 rows beside them', s: more.toFixed(1) },
		{ what: 'its withdrawal', s: withdrawn.toFixed(1) }
	]);
	console.log(`${receipt.accepted} accepted, ${made?.pixels ?? 0} in ${made?.events ?? 0} events`);
	expect(receipt.accepted + receipt.unchanged).toBe(ROWS);
	expect(made?.pixels).toBe(receipt.accepted);
	database.close();
});
