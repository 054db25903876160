import type { DuckDBConnection } from '@duckdb/node-api';
import { breather } from '$lib/ingest/breathe';
import { rows } from '$lib/server/database/rows';
import { textRows } from '../text-rows';
import { detectionsInForce, type InForce } from './detections-in-force';
import { membersOf, ownCounty, shapesOf } from './event-shape';
import { readEventRules } from './event-rule';
import { integerTable } from './integer-table';
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
	const shapes = shapesOf(found, event);
	await integerTable(connection, 'pixel_made', {
		pixel: Int32Array.from(event.keys()),
		event
	});
	await integerTable(connection, 'event_made', { ...shapes });
	await sendPlaces(connection, 'pixel_place', event.length, (pixel) =>
		places.of(
			found.pixels.latitude[pixel] ?? 0,
			found.pixels.longitude[pixel] ?? 0,
			found.own.get(pixel) ?? null
		)
	);
	const members = found.own.size > 0 ? membersOf(event) : [];
	await sendPlaces(connection, 'event_place', shapes.event.length, (number) =>
		places.of(
			shapes.latitude[number] ?? 0,
			shapes.longitude[number] ?? 0,
			ownCounty(members[number] ?? [], found.own)
		)
	);
	await connection.run(PIXELS, { first });
	await connection.run(EVENTS, { first });
	for (const table of ['pixel_made', 'event_made', 'pixel_place', 'event_place'])
		await connection.run(`drop table ${table}`);
}

/** Sends where things lie, those that lie somewhere: without a boundary file that is hardly any. */
async function sendPlaces(
	connection: DuckDBConnection,
	table: string,
	count: number,
	placeOf: (number: number) => Place
): Promise<void> {
	const sent = await textRows(connection, table, PLACE_COLUMNS);
	const breathe = breather();
	let numbers: number[] = [];
	let rows: (string | null)[][] = [];
	for (let number = 0; number < count; number++) {
		const place = placeOf(number);
		if (place.place !== 'none' || place.nearestCode !== null) {
			numbers.push(number);
			rows.push(placeCells(place));
		}
		if (numbers.length === CHUNK || number === count - 1) {
			await sent.append(numbers, rows);
			numbers = [];
			rows = [];
		}
		if (number % CHUNK === 0) await breathe();
	}
	await sent.close();
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

const column = (name: string, type: string) => ({ name, type });
const PLACE_COLUMNS = [
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
		p.acquired_at + interval 8 hour, p.latitude, p.longitude, l.area_code, coalesce(l.near_line, false),
		p.brightness, p.frp, p.day_night, p.confidence, p.confidence_percent, p.detection_type, p.version, p.product
	from pixel_now as p
	join pixel_made as m on m.pixel = p.pixel
	left join pixel_place as l on l.line = p.pixel`;

const EVENTS = `
	insert into fire_event
	with gathered as (
		select
			m.event,
			count(*) filter (p.confidence = 'low') as low_pixels,
			max(p.frp) as frp,
			bool_or(p.product = 'nrt') as provisional,
			array_to_string(list_sort(list_distinct(list(p.satellite))), '、') as satellites
		from pixel_now as p join pixel_made as m on m.pixel = p.pixel
		group by m.event
	)
	select
		e.event + $first::integer,
		'S' || strftime(f.acquired_at + interval 8 hour, '%Y%m%d%H%M') || '-' || f.latitude || '-' || f.longitude,
		f.acquired_at + interval 8 hour, t.acquired_at + interval 8 hour,
		cast(e.latitude * 0.00001 as decimal(9, 5)), cast(e.longitude * 0.00001 as decimal(9, 5)), e.width_m,
		e.pixels, g.low_pixels, g.satellites, g.frp, g.provisional,
		l.area_code, coalesce(l.place, 'none'), l.boundary_code, coalesce(l.near_line, false), l.nearest_code, l.nearest_m
	from event_made as e
	join gathered as g on g.event = e.event
	join pixel_now as f on f.pixel = e.first_pixel
	join pixel_now as t on t.pixel = e.last_pixel
	left join event_place as l on l.line = e.event`;
