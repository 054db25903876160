import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '$lib/server/database/database';
import { loadFile, withdrawBatch } from '$lib/server/load';
import { toGcj02, type Point } from '$lib/ingest/geo/gcj02';
import { read, select, shippedDatabase } from '../support/database';

// Invented rectangles: no line of a real county. A county, its neighbour to the east, and a zone inside the neighbour.
const COUNTY = [116.2, 38.0, 116.4, 38.2] as const;
const NEIGHBOUR = [116.4, 38.0, 116.6, 38.2] as const;
const ZONE = [116.5, 38.05, 116.55, 38.1] as const;

type Box = readonly [number, number, number, number];

function ring([west, south, east, north]: Box): Point[] {
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
}

function geoJson(boxes: [code: unknown, box: Box][], move: (point: Point) => Point = (p) => p) {
	return JSON.stringify({
		type: 'FeatureCollection',
		features: boxes.map(([code, box]) => ({
			type: 'Feature',
			properties: { adcode: code },
			geometry: { type: 'Polygon', coordinates: [ring(box).map(move)] }
		}))
	});
}

const BOXES: [unknown, Box][] = [
	[130929, COUNTY],
	['130983', NEIGHBOUR],
	['130973', ZONE]
];

const HEADER = 'latitude,longitude,acq_date,acq_time,satellite,confidence,version,county';
const POINTS: [name: string, latitude: number, longitude: number, county: string][] = [
	['inside', 38.1, 116.3, ''],
	['in the zone', 38.07, 116.52, ''],
	['row says otherwise', 38.1, 116.35, '沧县'],
	['300 m from the line', 38.15, 116.39658, ''],
	['900 m outside', 38.2081, 116.3, ''],
	['far outside', 38.7, 117.5, ''],
	['beyond', 36.2, 28.0, '']
];

let database: Database;
beforeAll(async () => {
	database = await shippedDatabase();
	const rows = POINTS.map(
		([, latitude, longitude, county], i) =>
			`${latitude},${longitude},2021-05-0${i + 1},0515,N,n,2.0NRT,${county}`
	);
	await load('点.csv', [HEADER, ...rows].join('\n'));
});
afterAll(() => database.close());

const load = (name: string, text: string) =>
	loadFile(database, { name, bytes: new TextEncoder().encode(text), actor: 'cli:test' });

async function events() {
	const found = await read(database, 'fire_events', {
		dateFrom: '2021-05-01',
		dateTo: '2021-05-31'
	});
	return new Map(
		found.map((row) => [POINTS[Number(row.fireDay.slice(8)) - 1]?.[0] ?? '', row] as const)
	);
}

const city = async () =>
	(await read(database, 'fire_event_tally', { dateFrom: '2021-05-01', dateTo: '2021-05-31' })).find(
		(row) => row.kind === 'city'
	);

test('a file that does not state its datum, or states two, is refused with the remedy', async () => {
	await expect(load('边界.geojson', geoJson(BOXES))).rejects.toThrow('没有说明坐标基准');
	await expect(
		load('边界-GCJ02.geojson', geoJson(BOXES).replace('{"type"', '{"datum":"WGS-84","type"'))
	).rejects.toThrow('互相矛盾');
});

test('without a boundary only the row’s own county places an event; the rest is 未定位 and the city’s', async () => {
	const found = await events();
	expect(found.get('row says otherwise')).toMatchObject({ areaCode: '130921', place: 'row' });
	expect(found.get('inside')).toMatchObject({ areaCode: null, place: 'none', inRegion: true });
	expect(found.get('beyond')).toMatchObject({ place: 'beyond', inRegion: false });
	expect(await city()).toMatchObject({ events: 6, unplaced: 5 });
});

let batchNo = 0;
test('a boundary file places, the zone before the county, and checks the rows', async () => {
	const receipt = await load('边界-WGS84.geojson', geoJson(BOXES));
	expect(receipt).toMatchObject({ dataset: 'boundary', read: 3, accepted: 3, rejected: 0 });
	batchNo = receipt.batchNo ?? 0;
	const found = await events();
	expect(found.get('inside')).toMatchObject({ areaCode: '130929', place: 'boundary' });
	expect(found.get('in the zone')).toMatchObject({ areaCode: '130973' });
	expect(found.get('row says otherwise')).toMatchObject({
		areaCode: '130921',
		boundaryCode: '130929',
		disagrees: true
	});
	expect(found.get('900 m outside')).toMatchObject({
		areaCode: null,
		nearestCode: '130929',
		nearestM: 901
	});
	expect(found.get('far outside')).toMatchObject({ areaCode: null, nearestCode: null });
	expect(await city()).toMatchObject({ events: 6, unplaced: 2, disagreeing: 1 });
});

test('a point within 375 m of a line is marked, one farther is not', async () => {
	const found = await events();
	expect(found.get('300 m from the line')).toMatchObject({ nearLine: true, areaCode: '130929' });
	expect(found.get('inside')?.nearLine).toBe(false);
});

test('a file in GCJ-02 is laid back to WGS-84 and gives the same places', async () => {
	const before = await events();
	const moved = await load('边界-GCJ02.geojson', geoJson(BOXES, toGcj02));
	expect(moved).toMatchObject({ read: 3, revised: 3 });
	const after = await events();
	for (const [name, row] of before)
		expect(after.get(name)).toMatchObject({ areaCode: row.areaCode, nearLine: row.nearLine });
	await withdrawBatch(database, {
		batchNo: moved.batchNo ?? 0,
		actor: 'cli:test',
		reason: 'test'
	});
});

test('a feature that is no unit or no polygon is rejected by its number, the others are taken', async () => {
	const text = geoJson([...BOXES, [110000, COUNTY]]).replace(
		/"type":"Polygon","coordinates":(\[\[\[116\.4)/,
		'"type":"LineString","coordinates":$1'
	);
	const receipt = await load('边界2-CGCS2000.geojson', text);
	expect(receipt).toMatchObject({ read: 4, rejected: 2 });
	expect(receipt.rejections.map(({ line }) => line)).toEqual([2, 4]);
	await withdrawBatch(database, {
		batchNo: receipt.batchNo ?? 0,
		actor: 'cli:test',
		reason: 'test'
	});
});

test('a decision moves an event to the county that answers, with who, when and why, in the table and in the log', async () => {
	const key = (await events()).get('300 m from the line')?.eventKey ?? '';
	const receipt = await load(
		'认定.csv',
		`火点编号,认定时间,认定单位,责任县,理由\n${key},2021-05-20 10:00,市生态环境局,黄骅市,现场核定在界东\n`
	);
	expect(receipt).toMatchObject({ dataset: 'fire_decision', accepted: 1, rejected: 0 });
	expect((await events()).get('300 m from the line')).toMatchObject({
		areaCode: '130983',
		detectedCode: '130929',
		decidedBy: '市生态环境局',
		decidedAt: '2021-05-20 10:00:00',
		decidedWhy: '现场核定在界东'
	});
	const [line] = await select(
		database,
		`select actor, action, subject, reason from change order by change_no desc limit 1`
	);
	expect(line).toEqual({
		actor: 'cli:test',
		action: 'decide',
		subject: `fire ${key}`,
		reason: '现场核定在界东'
	});
	await load(
		'标准.csv',
		`latitude,longitude,acq_date,acq_time,satellite,confidence,version,type\n38.15050,116.39700,2021-05-04,0517,N,n,2,0\n`
	);
	expect((await events()).get('300 m from the line')).toMatchObject({
		areaCode: '130983',
		eventKey: 'S202105041317-38.15050-116.39700'
	});
});

test('without the boundary everything is as before', async () => {
	await withdrawBatch(database, { batchNo, actor: 'cli:test', reason: 'test' });
	expect((await events()).get('inside')).toMatchObject({ areaCode: null, place: 'none' });
});
