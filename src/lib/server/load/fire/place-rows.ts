import type { DuckDBConnection } from '@duckdb/node-api';
import { rows } from '$lib/server/database/rows';
import { codeOf, register, type Register } from '$lib/ingest/register';
import { textRows } from '../text-rows';
import { Places } from './places';

interface Row {
	batchNo: number;
	line: number;
	latitude: number;
	longitude: number;
	areaCode: string | null;
	city: string | null;
	county: string | null;
}

/** Datasets besides the detections whose rows carry coordinates, and how to read what places them. */
const SOURCES = {
	fire_alarm: `
		select batch_no, line, cast(latitude * 100000 as integer) as latitude,
			cast(longitude * 100000 as integer) as longitude, area_code, null as city, null as county
		from fire_alarm where latitude is not null and longitude is not null`,
	fire_listing: `
		select batch_no, line, cast(latitude * 100000 as integer) as latitude,
			cast(longitude * 100000 as integer) as longitude, null as area_code, city, county
		from fire_listing`
} as const;

/**
 * Places the rows of alarms and listings, those of one batch or all: whose they are by their own words, and what the
 * boundary file says to that.
 */
export async function placeRows(
	connection: DuckDBConnection,
	dataset: keyof typeof SOURCES,
	batchNo?: number
): Promise<void> {
	const scope = { dataset, batchNo: batchNo ?? null };
	await connection.run(
		`delete from fire_place
		 where dataset = $dataset and source_batch = coalesce($batchNo::integer, source_batch)`,
		scope
	);
	const found = await rows<Row>(
		connection,
		`select * from (${SOURCES[dataset]}) where batch_no = coalesce($batchNo::integer, batch_no)`,
		{ batchNo: batchNo ?? null }
	);
	if (found.length === 0) return;
	const places = await Places.read(connection);
	const named = dataset === 'fire_listing' ? await countyNames(connection) : null;
	const table = await textRows(connection, 'place_made', COLUMNS);
	await table.append(
		found.map(({ line }) => line),
		found.map((row) => cellsOf(row, places, named))
	);
	await table.close();
	await connection.run(
		`insert into fire_place
		 select $dataset, source_batch, line, area_code, place, boundary_code, near_line, nearest_code, nearest_m
		 from place_made`,
		{ dataset }
	);
	await connection.run('drop table place_made');
}

const COLUMNS = [
	{ name: 'source_batch', type: 'integer' },
	{ name: 'area_code', type: 'varchar' },
	{ name: 'place', type: 'varchar' },
	{ name: 'boundary_code', type: 'varchar' },
	{ name: 'near_line', type: 'boolean' },
	{ name: 'nearest_code', type: 'varchar' },
	{ name: 'nearest_m', type: 'integer' }
];

function cellsOf(row: Row, places: Places, named: Names | null): (string | null)[] {
	const elsewhere = named !== null && isElsewhere(row, named);
	const own = row.areaCode ?? (named && !elsewhere ? countyOf(row, named) : null);
	const found = places.of(row.latitude, row.longitude, own);
	return [
		String(row.batchNo),
		elsewhere ? null : found.areaCode,
		elsewhere ? 'beyond' : found.place,
		found.boundaryCode,
		String(found.nearLine),
		found.nearestCode,
		found.nearestMetres === null ? null : String(found.nearestMetres)
	];
}

interface Names {
	units: Register;
	/** Codes of the city itself. */
	city: ReadonlySet<string>;
}

/** A list names another city: 新华区 of that city is not ours. */
function isElsewhere({ city }: Row, { units, city: own }: Names): boolean {
	if (city === null) return false;
	const code = codeOf(units, city);
	return code === undefined || !own.has(code);
}

function countyOf({ county }: Row, { units, city }: Names): string | null {
	const code = county === null ? undefined : codeOf(units, county);
	return code === undefined || city.has(code) ? null : code;
}

async function countyNames(connection: DuckDBConnection): Promise<Names> {
	const units = await rows<{ code: string; kind: string; names: string }>(
		connection,
		`select code, kind, concat_ws('、', name_zh, short_zh, aliases) as names
		 from unit
		 where batch_no not in (select batch_no from withdrawal)
		 qualify row_number() over (partition by code order by batch_no desc, line desc) = 1
		 order by code`
	);
	return {
		units: register(units.map(({ code, names }) => ({ code, names: names.split('、') }))),
		city: new Set(units.filter(({ kind }) => kind === 'city').map(({ code }) => code))
	};
}
