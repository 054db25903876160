import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '$lib/server/database/database';
import { rows } from '$lib/server/database/rows';
import { loadFile, withdrawBatch } from '$lib/server/load';
import { makeAllFires } from '$lib/server/load/fire/follow-fires';

const HEADER = 'latitude,longitude,acq_date,acq_time,satellite,confidence,version';

const pixel = fc.record({
	north: fc.integer({ min: 0, max: 60 }),
	east: fc.integer({ min: 0, max: 60 }),
	day: fc.integer({ min: 1, max: 6 }),
	hour: fc.integer({ min: 0, max: 23 }),
	satellite: fc.constantFrom('N', 'N20', 'N21'),
	standard: fc.boolean()
});

function csv(pixels: (typeof pixel extends fc.Arbitrary<infer P> ? P : never)[]): Uint8Array {
	const lines = pixels.map(
		(one) =>
			`${(38.3 + one.north * 0.001).toFixed(5)},${(116.8 + one.east * 0.001).toFixed(5)},2021-06-0${one.day},` +
			`${one.hour}15,${one.satellite},n,${one.standard ? '2' : '2.0NRT'}`
	);
	return new TextEncoder().encode([HEADER, ...lines].join('\n'));
}

test('file after file, with a withdrawal between, gives the events that making all at once gives', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(pixel, { minLength: 1, maxLength: 25 }), { minLength: 2, maxLength: 4 }),
			async (files) => {
				const database = await openDatabase(':memory:', true);
				const connection = await database.connect();
				const events = () =>
					rows(
						connection,
						`select event_key, last_at::varchar as last_at, pixels, width_m, satellites from fire_event order by event_key`
					);
				for (const [i, file] of files.entries())
					await loadFile(database, { name: `${i}.csv`, bytes: csv(file), actor: 'test' });
				await withdrawBatch(database, { batchNo: 1, actor: 'test', reason: 'test' });
				const stepwise = await events();
				await database.write(makeAllFires);
				expect(stepwise).toEqual(await events());
				connection.closeSync();
				database.close();
			}
		),
		{ numRuns: 8 }
	);
});
