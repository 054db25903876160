import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { loadFile, withdrawBatch, type Receipt } from '$lib/server/load';
import { read, select, shippedDatabase } from '../support/database';

// Every layout FIRMS hands out. The rows are SYNTHETIC: invented pixels under the headers of real files.
const A_MODIS =
	'latitude,longitude,brightness,scan,track,acq_date,acq_time,satellite,confidence,version,bright_t31,frp,daynight';
const A_VIIRS = A_MODIS.replace('brightness', 'bright_ti4').replace('bright_t31', 'bright_ti5');
const B_VIIRS = A_VIIRS.replace('satellite,', 'satellite,instrument,');
const B_MODIS = A_MODIS.replace('satellite,', 'satellite,instrument,');
const C_BOTH = `${B_MODIS},type`;
const YEARLY = `${B_VIIRS},type`;

const LAYOUTS: [name: string, header: string, rows: string[], product: string][] = [
	[
		'NRT text, MODIS',
		A_MODIS,
		['38.31,116.83,321.5,1.1,1.0,2021-10-15,0043,T,62,6.1NRT,300.1,12.3,D'],
		'nrt'
	],
	[
		'NRT text, VIIRS S-NPP',
		A_VIIRS,
		['38.32001,116.83,321.5,0.4,0.6,2021-10-15,0515,N,nominal,2.0NRT,290.1,2.3,D'],
		'nrt'
	],
	[
		'NRT text, VIIRS NOAA-20',
		A_VIIRS,
		['38.33001,116.83,208.1,0.4,0.6,2021-10-15,0603,N20,low,2.0NRT,290.1,0.0,D'],
		'nrt'
	],
	[
		'NRT text, VIIRS NOAA-21',
		A_VIIRS,
		['38.34001,116.83,367.0,0.4,0.6,2021-10-15,0628,N21,high,2.0NRT,290.1,9.9,D'],
		'nrt'
	],
	[
		'API, VIIRS, unpadded time',
		B_VIIRS,
		['38.35001,116.83,321.5,0.4,0.6,2021-10-15,7,N,VIIRS,n,2.0NRT,290.1,2.3,N'],
		'nrt'
	],
	[
		'API, VIIRS ultra real time',
		B_VIIRS,
		['38.35101,116.83,321.5,0.4,0.6,2021-10-15,1741,N20,VIIRS,h,2.0URT,290.1,2.3,N'],
		'nrt'
	],
	[
		'API, MODIS',
		B_MODIS,
		['38.36001,116.83,321.5,1.1,1.0,2021-10-15,603,Aqua,MODIS,29,6.1NRT,300.1,12.3,D'],
		'nrt'
	],
	[
		'archive, MODIS',
		C_BOTH,
		['38.37001,116.83,321.5,4.8,2.0,2021-10-16,0300,Terra,MODIS,80,61.03,300.1,12.3,D,2'],
		'standard'
	],
	[
		'archive, VIIRS S-NPP',
		C_BOTH,
		['38.38001,116.83,321.5,0.4,0.6,2021-10-16,0515,N,VIIRS,n,2,290.1,2.3,D,0'],
		'standard'
	],
	[
		'archive, VIIRS NOAA-20',
		C_BOTH,
		['38.39001,116.83,321.5,0.4,0.6,2021-10-16,0603,N20,VIIRS,l,2,290.1,2.3,D,3'],
		'standard'
	],
	[
		'a country and a year, VIIRS',
		YEARLY,
		['38.40001,116.83,321.5,0.4,0.6,2021-10-17,0515,1,VIIRS,h,2.0,290.1,2.3,D,0'],
		'standard'
	]
];

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
});
afterAll(() => database.close());

const load = (text: string, name = 'firms.csv', more: { dataset?: string } = {}) =>
	loadFile(database, {
		name,
		bytes: new TextEncoder().encode(text),
		actor: 'cli:test',
		today: '2021-12-31',
		...more
	});

function addsUp(receipt: Receipt) {
	const { read: taken, accepted, unchanged, revised, rejected } = receipt;
	expect(taken).toBe(accepted + unchanged + revised + rejected);
	expect(receipt.rejections).toEqual([]);
	expect(rejected).toBe(0);
}

describe.each(LAYOUTS)('%s', (_, header, rows, product) => {
	test('imports with a receipt that adds up; a repeat in the file is unchanged', async () => {
		const receipt = await load([header, ...rows, ...rows, ''].join('\n'));
		addsUp(receipt);
		expect(receipt).toMatchObject({
			dataset: 'fire_detection',
			read: 2 * rows.length,
			accepted: rows.length,
			unchanged: rows.length
		});
		const stored = await select(
			database,
			'select product from fire_detection where batch_no = $batchNo',
			{
				batchNo: receipt.batchNo
			}
		);
		expect(stored).toEqual(rows.map(() => ({ product })));
	});
});

test('an empty answer is headings without rows: refused with a sentence, nothing stored', async () => {
	await expect(load(`${B_VIIRS}\n`)).rejects.toThrow('没有数据行');
});

test('all of them are events now, and every pixel in force belongs to one', async () => {
	const [counts] = await select(
		database,
		`select (select count(*) from fire_pixel) as pixels, (select sum(pixels) from fire_event) as in_events,
			(select count(*) from fire_pixel as p where not exists (from fire_event as e where e.event_no = p.event_no)) as lost`
	);
	expect(counts).toEqual({ pixels: LAYOUTS.length, inEvents: LAYOUTS.length, lost: 0 });
});

test('padded and unpadded times are one instant, and 16:00 UTC begins the next Beijing day', async () => {
	const row = (time: string) =>
		`37.9,116.1,321.5,0.4,0.6,2021-06-01,${time},N,VIIRS,n,2.0NRT,290.1,2.3,N`;
	await load([B_VIIRS, row('603')].join('\n'));
	expect(await load([B_VIIRS, row('0603'), ''].join('\n'))).toMatchObject({ unchanged: 1 });
	await load([B_VIIRS, row('1559'), row('1600'), row('2359')].join('\n'));
	const seen = await read(database, 'fire_detections', {
		dateFrom: '2021-06-01',
		dateTo: '2021-06-02'
	});
	expect(seen.map(({ fireDay, seenAt }) => `${fireDay} ${seenAt}`).sort()).toEqual([
		'2021-06-01 2021-06-01 14:03:00',
		'2021-06-01 2021-06-01 23:59:00',
		'2021-06-02 2021-06-02 00:00:00',
		'2021-06-02 2021-06-02 07:59:00'
	]);
});

test('standard rows of a pass take the place of the near-real-time ones, some minutes and metres off; withdrawing them gives those back', async () => {
	const nrt = '38.70000,116.50000,321.5,0.4,0.6,2021-07-01,0515,N,VIIRS,n,2.0NRT,290.1,2.3,D';
	const falseOne = '38.75000,116.55000,321.5,0.4,0.6,2021-07-01,0515,N,VIIRS,n,2.0NRT,290.1,2.3,D';
	const standard = '38.70080,116.50090,321.5,0.4,0.6,2021-07-01,0518,N,VIIRS,n,2,290.1,2.3,D,0';
	const days = { dateFrom: '2021-07-01', dateTo: '2021-07-01' };
	const keys = async () =>
		(await read(database, 'fire_events', days)).map(({ eventKey }) => eventKey).sort();
	await load([B_VIIRS, nrt, falseOne].join('\n'));
	const before = await keys();
	expect(before).toHaveLength(2);
	const { batchNo } = await load([C_BOTH, standard].join('\n'));
	expect(await keys()).toEqual(['S202107011318-38.70080-116.50090']);
	await withdrawBatch(database, { batchNo: batchNo ?? 0, actor: 'cli:test', reason: 'test' });
	expect(await keys()).toEqual(before);
});

test('a ministry list comes in whole, decimal or in degrees, minutes and seconds; another city is beyond the region', async () => {
	const receipt = await load(
		`时间,中心经度,中心纬度,省,市,县
2016-10-05,116.083,38.412,河北省,沧州市,"河间
市"
2016-10-05,114.475,38.04,河北省,石家庄市,新华区
2016-10-05 11:20,116°14'37.289"E,38°03′00″N,河北省,沧州市,献县
2016-10-06,116.9,37.9,河北省,沧州市,
`,
		'清单.csv'
	);
	addsUp(receipt);
	const found = await read(database, 'fire_listings', {
		dateFrom: '2016-10-05',
		dateTo: '2016-10-06'
	});
	expect(
		found
			.map((row) => [row.longitude, row.areaCode, row.inRegion])
			.sort((a, b) => Number(a[0]) - Number(b[0]))
	).toEqual([
		[114.475, null, false],
		[116.083, '130984', true],
		[116.24369, '130929', true],
		[116.9, null, true]
	]);
});
