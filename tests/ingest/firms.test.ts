import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { ask, bureau, load } from './bureau';

/** Two unmodified files of NASA FIRMS; they lie beside the project, not in it. */
const FOLDER = '../shared/data/firms';

let database: Database;
beforeAll(async () => {
	database = await bureau();
});
afterAll(() => {
	database.close();
});

const COLUMNS = `satellite, instrument, strftime(acquired_at, '%Y-%m-%d %H:%M') as at, latitude, longitude,
	brightness, brightness_2, confidence, confidence_percent, frp, day_night, detection_type, version, product`;

async function detections(content: string): Promise<Record<string, unknown>[]> {
	const { batchNo, rejected } = await load(database, content);
	expect(rejected).toBe(0);
	return ask(
		database,
		`select ${COLUMNS} from fire_detection where batch_no = $batchNo order by line`,
		{
			batchNo
		}
	);
}

test('near-real-time text of MODIS: no instrument, confidence in percent', async () => {
	const [terra, aqua] =
		await detections(`latitude,longitude,brightness,scan,track,acq_date,acq_time,satellite,confidence,version,bright_t31,frp,daynight
38.31234,116.83456,321.5,1.1,1,2021-10-15,0043,T,29,6.1NRT,300.1,12.3,D
38.2,116.9,330,1,1,2021-10-15,1730,A,80,6.1NRT,299.5,0.0,N
`);
	expect(terra).toMatchObject({
		...{ satellite: 'Terra', instrument: 'MODIS', at: '2021-10-15 00:43', product: 'nrt' },
		...{ confidence: 'low', confidencePercent: 29, dayNight: 'D' }
	});
	expect(aqua).toMatchObject({
		satellite: 'Aqua',
		confidence: 'high',
		at: '2021-10-15 17:30',
		frp: 0
	});
});

test('near-real-time text of VIIRS: confidence in words', async () => {
	const [row] =
		await detections(`latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,confidence,version,bright_ti5,frp,daynight
38.31234,116.83456,321.5,0.4,0.6,2021-10-15,0515,N,nominal,2.0NRT,290.1,2.3,D
`);
	expect(row).toMatchObject({
		...{ satellite: 'S-NPP', instrument: 'VIIRS', confidence: 'nominal', confidencePercent: null },
		...{ brightness: 321.5, brightness_2: 290.1, version: '2.0NRT', detectionType: null }
	});
});

test('programming interface: the time is not padded', async () => {
	const rows =
		await detections(`latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_ti5,frp,daynight
38.3,116.8,321.5,0.4,0.6,2021-10-15,7,N20,VIIRS,l,2.0NRT,290.1,2.3,N
38.3,116.8,321.5,0.4,0.6,2021-10-15,603,N21,VIIRS,h,2.0NRT,290.1,2.3,D
`);
	expect(rows.map(({ at, satellite }) => [at, satellite])).toEqual([
		['2021-10-15 00:07', 'NOAA-20'],
		['2021-10-15 06:03', 'NOAA-21']
	]);
});

test('archive: the standard product, with the type of the source', async () => {
	const [row] =
		await detections(`latitude,longitude,brightness,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_t31,frp,daynight,type
38.3,116.8,321.5,1.1,1,2021-10-15,0300,Terra,MODIS,55,61.03,300.1,12.3,D,2
`);
	expect(row).toMatchObject({
		product: 'standard',
		detectionType: 2,
		version: '61.03',
		confidence: 'nominal'
	});
});

test('the sensor is told by the satellite, not by the heading', async () => {
	const [row] =
		await detections(`latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,confidence,version,bright_ti5,frp,daynight
38.3,116.8,321.5,1.1,1,2021-10-16,0300,T,55,6.1NRT,300.1,12.3,D
`);
	expect(row).toMatchObject({ instrument: 'MODIS', confidencePercent: 55 });
});

test('a standard product outranks the near-real-time one, however late that comes', async () => {
	const head = 'latitude,longitude,acq_date,acq_time,satellite,confidence,version,frp\n';
	const standard = `${head}38.3,116.8,2021-10-17,0300,N,n,2,5.5\n`;
	const nrt = `${head}38.3,116.8,2021-10-17,0300,N,n,2.0NRT,5.4\n`;
	expect(await load(database, standard)).toMatchObject({ accepted: 1 });
	expect(await load(database, nrt)).toMatchObject({ unchanged: 1, outranked: 1 });
});

describe.skipIf(!existsSync(FOLDER))('the real files (skipped: no ../shared/data/firms)', () => {
	test.each([
		['viirs-noaa20-archive.csv', 669, 'standard', 'NOAA-20'],
		['viirs-snpp-nrt-api.csv', 127, 'nrt', 'S-NPP']
	])('%s comes in whole, outside every county', async (name, count, product, satellite) => {
		const receipt = await load(database, await readFile(`${FOLDER}/${name}`), {
			name,
			today: '2026-01-01'
		});
		expect(receipt).toMatchObject({
			dataset: 'fire_detection',
			read: count,
			accepted: count,
			rejected: 0
		});
		const [stored] = await ask<Record<string, number>>(
			database,
			`select count(*) as rows, count(area_code) as located,
				count(*) filter (product = $product and satellite = $satellite) as alike
			 from fire_detection where batch_no = $batchNo`,
			{ batchNo: receipt.batchNo, product, satellite }
		);
		expect(stored).toEqual({ rows: count, located: 0, alike: count });
	});
});
