import type { DuckDBConnection } from '@duckdb/node-api';
import { breather } from '$lib/ingest/breathe';
import { rows } from '$lib/server/database/rows';
import { textRows } from '../text-rows';
import { detectionsInForce, type InForce } from './detections-in-force';
import { shapesOf, type EventShape } from './event-shape';
import { readEventRules } from './event-rule';
import { linkEvents } from './link-events';
import { Places, type Place } from './places';
import { blockOf, type Block } from './time-block';

const MINUTES_A_DAY = 1440;
/** Rows that travel to the database at a time. */
const CHUNK = 8192;

/**
 * Makes the events of the satellite detections anew, those that a batch may touch or all of them, and stores them with
 * the pixels in force. Runs inside the transaction that brings or takes the batch.
 */
export async function makeEvents(connection: DuckDBConnection, batchNo?: number): Promise<void> {
	const rules = await readEventRules(connection);
	const { windowMinutes, passMinutes } = rules.widest;
	const block =
		batchNo === undefined ? null : await blockOf(connection, batchNo, windowMinutes + passMinutes);
	if (batchNo !== undefined && !block) return;
	await forget(connection, block);
	const found = await detectionsInForce(connection, block, passMinutes);
	const { minute } = found.pixels;
	const event = linkEvents(found.pixels, (pixel) => rules.on(dayOf(minute[pixel] ?? 0)));
	const places = await Places.read(connection);
	const first = await nextEvent(connection);
	await store(connection, found, event, places, first);
	await connection.run('drop table pixel_now');
}

/** Days repeat for thousands of pixels: the text of each is made once. */
const days = new Map<number, string>();
function dayOf(minute: number): string {
	const number = Math.floor(minute / MINUTES_A_DAY);
	let day = days.get(number);
	if (day === undefined) {
		day = new Date(number * MINUTES_A_DAY * 60_000).toISOString().slice(0, 10);
		days.set(number, day);
	}
	return day;
}

async function forget(connection: DuckDBConnection, block: Block | null): Promise<void> {
	const span = { from: block?.from ?? null, to: block?.to ?? null };
	for (const [table, moment] of [
		['fire_pixel', 'seen_at'],
		['fire_event', 'first_at']
	])
		await connection.run(
			`delete from ${table}
			 where ${moment} >= coalesce($from::timestamp + interval 8 hour, timestamp '0001-01-01')
				and ${moment} <= coalesce($to::timestamp + interval 8 hour, timestamp '9999-12-31')`,
			span
		);
}

async function nextEvent(connection: DuckDBConnection): Promise<number> {
	const [row] = await rows<{ next: number }>(
		connection,
		'select coalesce(max(event_no), 0) + 1 as next from fire_event'
	);
	return row?.next ?? 1;
}

async function store(
	connection: DuckDBConnection,
	found: InForce,
	event: Int32Array,
	places: Places,
	first: number
): Promise<void> {
	await sendPixels(connection, found, event, places);
	await sendEvents(connection, shapesOf(found, event), places);
	await connection.run(PIXELS, { first });
	await connection.run(EVENTS, { first });
	await connection.run('drop table pixel_made');
	await connection.run('drop table event_made');
}

async function sendPixels(
	connection: DuckDBConnection,
	{ pixels, own }: InForce,
	event: Int32Array,
	places: Places
): Promise<void> {
	const made = await textRows(connection, 'pixel_made', PIXEL_COLUMNS);
	await inChunks(event.length, made, (pixel) => {
		const { areaCode, nearLine } = places.of(
			pixels.latitude[pixel] ?? 0,
			pixels.longitude[pixel] ?? 0,
			own.get(pixel) ?? null
		);
		return [String(event[pixel]), areaCode, String(nearLine)];
	});
}

async function sendEvents(
	connection: DuckDBConnection,
	shapes: EventShape[],
	places: Places
): Promise<void> {
	const made = await textRows(connection, 'event_made', EVENT_COLUMNS);
	await inChunks(shapes.length, made, (event) => {
		const shape = shapes[event];
		if (!shape) throw new Error(`event ${event} has no shape`);
		const { latitude, longitude, widthMetres, ownCode } = shape;
		return [
			degrees(latitude),
			degrees(longitude),
			String(widthMetres),
			...placeCells(places.of(latitude, longitude, ownCode))
		];
	});
}

function placeCells(place: Place): (string | null)[] {
	return [
		place.areaCode,
		place.place,
		place.boundaryCode,
		String(place.nearLine),
		place.nearestCode,
		place.nearestMetres === null ? null : String(place.nearestMetres)
	];
}

function degrees(units: number): string {
	return (units / 1e5).toFixed(5);
}

type TextTable = Awaited<ReturnType<typeof textRows>>;

/** Sends as many rows as told, numbered from 0, pausing now and then for others. */
async function inChunks(
	count: number,
	table: TextTable,
	row: (at: number) => (string | null)[]
): Promise<void> {
	const breathe = breather();
	for (let from = 0; from < count; from += CHUNK) {
		const numbers = Array.from({ length: Math.min(CHUNK, count - from) }, (_, i) => from + i);
		await table.append(numbers, numbers.map(row));
		await breathe();
	}
	await table.close();
}

const column = (name: string, type: string) => ({ name, type });
const PIXEL_COLUMNS = [
	column('event', 'integer'),
	column('area_code', 'varchar'),
	column('near_line', 'boolean')
];
const EVENT_COLUMNS = [
	column('latitude', 'decimal(9, 5)'),
	column('longitude', 'decimal(9, 5)'),
	column('width_m', 'integer'),
	column('area_code', 'varchar'),
	column('place', 'varchar'),
	column('boundary_code', 'varchar'),
	column('near_line', 'boolean'),
	column('nearest_code', 'varchar'),
	column('nearest_m', 'integer')
];

const PIXELS = `
	insert into fire_pixel
	select
		p.batch_no, p.line, m.event + $first::integer, p.satellite, p.instrument,
		p.acquired_at + interval 8 hour, p.latitude, p.longitude, m.area_code, m.near_line,
		p.brightness, p.frp, p.day_night, p.confidence, p.confidence_percent, p.detection_type, p.version, p.product
	from pixel_now as p join pixel_made as m on m.line = p.pixel`;

const EVENTS = `
	insert into fire_event
	with gathered as (
		select
			m.event,
			min(p.acquired_at) + interval 8 hour as first_at,
			max(p.acquired_at) + interval 8 hour as last_at,
			arg_min(p.latitude, p.pixel) as first_latitude,
			arg_min(p.longitude, p.pixel) as first_longitude,
			cast(count(*) as integer) as pixels,
			cast(count(*) filter (p.confidence = 'low') as integer) as low_pixels,
			string_agg(distinct p.satellite, '、' order by p.satellite) as satellites,
			max(p.frp) as frp,
			bool_or(p.product = 'nrt') as provisional
		from pixel_now as p join pixel_made as m on m.line = p.pixel
		group by m.event
	)
	select
		g.event + $first::integer,
		'S' || strftime(g.first_at, '%Y%m%d%H%M') || '-' || g.first_latitude || '-' || g.first_longitude,
		g.first_at, g.last_at, e.latitude, e.longitude, e.width_m, g.pixels, g.low_pixels, g.satellites, g.frp,
		g.provisional, e.area_code, e.place, e.boundary_code, e.near_line, e.nearest_code, e.nearest_m
	from gathered as g join event_made as e on e.line = g.event`;
