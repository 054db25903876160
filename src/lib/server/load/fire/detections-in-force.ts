import type { DuckDBConnection } from '@duckdb/node-api';
import { rows } from '$lib/server/database/rows';
import { integerColumns } from './integer-columns';
import type { Pixels } from './link-events';
import type { Block } from './time-block';

/** The detections in force of a span, in the order of their number, and what the events are made from. */
export interface InForce {
	pixels: Pixels;
	/** Own counties of the rows that name one, by pixel. */
	own: Map<number, string>;
}

/** Nominal sides where a row leaves scan and track empty, metres. */
const VIIRS_SIDE = 375;
const MODIS_SIDE = 1000;

/**
 * Puts the detections in force into the temporary table `pixel_now` and reads their figures. Standard rows replace the
 * near-real-time ones of the same pass, since standard processing moves the coordinates by some metres and drops false
 * ones; of equal keys the newer batch stands. A pass is a satellite within some minutes.
 */
export async function detectionsInForce(
	connection: DuckDBConnection,
	block: Block | null,
	passMinutes: number
): Promise<InForce> {
	await connection.run('drop table if exists pixel_now');
	await connection.run(IN_FORCE, {
		from: block?.from ?? null,
		to: block?.to ?? null,
		passMinutes
	});
	const [count] = await rows<{ pixels: number }>(
		connection,
		'select count(*)::integer as pixels from pixel_now'
	);
	return {
		pixels: await pixelsOf(connection, count?.pixels ?? 0),
		own: await ownCounties(connection)
	};
}

const IN_FORCE = `
	create temp table pixel_now as
	with live as (
		select satellite, acquired_at, latitude, longitude, product, batch_no, line, rowid as row_no
		from fire_detection
		where batch_no not in (select batch_no from withdrawal)
			and acquired_at >= coalesce($from::timestamp, timestamp '0001-01-01')
			and acquired_at <= coalesce($to::timestamp, timestamp '9999-12-31')
	),
	standard_pass as (
		select distinct satellite, acquired_at from live where product = 'standard'
	),
	replaced as (
		select n.satellite, n.acquired_at
		from (select distinct satellite, acquired_at from live where product <> 'standard') as n
		where exists (
			from standard_pass as s
			where s.satellite = n.satellite
				and s.acquired_at between n.acquired_at - to_minutes($passMinutes::integer)
					and n.acquired_at + to_minutes($passMinutes::integer)
		)
	),
	single as (
		select arg_max(row_no, (batch_no, line)) as kept, satellite, acquired_at, latitude, longitude
		from live
		where product = 'standard' or (satellite, acquired_at) not in (from replaced)
		group by satellite, acquired_at, latitude, longitude
	),
	numbered as (
		select
			kept,
			cast(row_number() over (order by acquired_at, latitude, longitude, satellite) - 1 as integer) as pixel
		from single
	)
	select n.pixel, d.*
	from fire_detection as d join numbered as n on n.kept = d.rowid`;

/** Minutes of Beijing time since 1970: the day of a pixel is a division. */
async function pixelsOf(connection: DuckDBConnection, count: number): Promise<Pixels> {
	const empty = new Int32Array(0);
	const [
		minute = empty,
		latitude = empty,
		longitude = empty,
		side = empty,
		satellite = empty,
		modis = empty
	] = await integerColumns(
		connection,
		`with names as (
			select satellite, row_number() over (order by satellite)::integer as number
			from (select distinct satellite from pixel_now)
		)
		select
			cast(epoch(acquired_at) // 60 as integer) + 480,
			cast(latitude * 100000 as integer),
			cast(longitude * 100000 as integer),
			cast(coalesce(
				greatest(scan, track) * 1000,
				case instrument when 'MODIS' then ${MODIS_SIDE} else ${VIIRS_SIDE} end
			) as integer),
			n.number,
			(instrument = 'MODIS')::integer
		from pixel_now join names as n using (satellite)
		order by pixel`,
		count
	);
	return { minute, latitude, longitude, side, satellite, modis };
}

async function ownCounties(connection: DuckDBConnection): Promise<Map<number, string>> {
	const named = await rows<{ pixel: number; areaCode: string }>(
		connection,
		'select pixel, area_code from pixel_now where area_code is not null'
	);
	return new Map(named.map(({ pixel, areaCode }) => [pixel, areaCode]));
}
