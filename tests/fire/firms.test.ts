import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '$lib/server/database/database';
import { loadFile, type Receipt } from '$lib/server/load';
import type { Models } from '$lib/server/database/models.generated';
import { createModels, readModel, type ModelName } from '$lib/server/models';
import { keepModels } from '$lib/server/models/kept';

/** Two unmodified files of FIRMS that lie beside the project; a clone on its own does not have them. */
const FIRMS = join('..', 'shared', 'data', 'firms');
const real = test.skipIf(!existsSync(FIRMS));
if (!existsSync(FIRMS)) console.warn(`skipped: the FIRMS files are not there (${FIRMS})`);

async function emptyHouse() {
	const database = keepModels(await openDatabase(':memory:', true));
	const connection = await database.connect();
	await createModels(connection);
	const load = (name: string, text: Uint8Array | string): Promise<Receipt> =>
		loadFile(database, {
			name,
			bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
			actor: 'test'
		});
	const read = <M extends ModelName>(name: M, parameters: Models[M]['parameters']) =>
		readModel(connection, name, parameters);
	return { load, read };
}

real.each([
	['viirs-noaa20-archive.csv', 669, 'NOAA-20', 'standard'],
	['viirs-snpp-nrt-api.csv', 127, 'S-NPP', 'nrt']
])('%s comes in whole: %i rows, of %s', async (name, lines, satellite, product) => {
	const house = await emptyHouse();
	const receipt = await house.load(name, await readFile(join(FIRMS, name)));
	expect(receipt).toMatchObject({ dataset: 'fire_detection', read: lines, rejected: 0 });
	expect(receipt.accepted + receipt.unchanged + receipt.revised).toBe(lines);
	const found = await house.read('fire_detections', {
		dateFrom: '2023-01-01',
		dateTo: '2025-12-31'
	});
	expect(found).toHaveLength(receipt.accepted);
	expect(new Set(found.map((row) => `${row.satellite} ${row.product}`))).toEqual(
		new Set([`${satellite} ${product}`])
	);
	expect(found.every((row) => row.areaCode === null)).toBe(true);
});

real('days of the NOAA-20 file add up to its rows, and none is lost between the days', async () => {
	const house = await emptyHouse();
	const receipt = await house.load(
		'a.csv',
		await readFile(join(FIRMS, 'viirs-noaa20-archive.csv'))
	);
	const days = await house.read('fire_detection_days', {
		dateFrom: '2023-07-01',
		dateTo: '2023-08-31'
	});
	const total = (key: 'detected' | 'counted' | 'lowConfidence' | 'unplaced') =>
		days.reduce((sum, day) => sum + day[key], 0);
	expect(total('detected')).toBe(receipt.accepted);
	expect(total('counted') + total('lowConfidence')).toBe(total('detected'));
	expect(total('unplaced')).toBe(total('counted'));
});

const API =
	'latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_ti5,frp,daynight';
const ARCHIVE =
	'latitude,longitude,brightness,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_t31,frp,daynight,type';

test('unpadded and padded times are one instant; 17:41 UTC is the next day in Beijing', async () => {
	const house = await emptyHouse();
	await house.load(
		'api.csv',
		`${API}\n38.3,116.8,330,0.4,0.4,2021-11-14,41,N,VIIRS,n,2.0NRT,290,3.1,D\n38.3,116.8,330,0.4,0.4,2021-11-14,1741,N,VIIRS,n,2.0NRT,290,3.1,N\n`
	);
	const standard = await house.load(
		'archive.csv',
		`${ARCHIVE}\n38.3004,116.8003,331,0.4,0.4,2021-11-14,0041,N,VIIRS,n,2,291,3.2,D,2\n`
	);
	expect(standard).toMatchObject({ accepted: 1, rejected: 0 });
	const found = await house.read('fire_detections', {
		dateFrom: '2021-11-14',
		dateTo: '2021-11-15'
	});
	expect(found.sort((a, b) => a.seenAt.localeCompare(b.seenAt))).toMatchObject([
		{
			fireDay: '2021-11-14',
			seenAt: '2021-11-14 08:41:00',
			product: 'standard',
			staticSource: true
		},
		{ fireDay: '2021-11-15', seenAt: '2021-11-15 01:41:00', product: 'nrt', staticSource: false }
	]);
});
