import type { DuckDBConnection } from '@duckdb/node-api';
import { rows } from '$lib/server/database/rows';
import { UnitShape } from './unit-shape';

/** Where a point lies, by the boundary file and the region's extent. */
export interface Place {
	/** The unit: its own county first, else the boundary's; null = 未定位. */
	areaCode: string | null;
	/** row: its own county; boundary: placed by the file; none: 未定位, the city's all the same; beyond: outside the region. */
	place: 'row' | 'boundary' | 'none' | 'beyond';
	/** What the boundary says, for checking. */
	boundaryCode: string | null;
	/** Within the width of a pixel of a line: 边界点，需现场核定. */
	nearLine: boolean;
	/** The nearest unit of a point that lies in none, when it is near. */
	nearestCode: string | null;
	nearestMetres: number | null;
}

interface Shape {
	code: string;
	shape: UnitShape;
}

/** West, south, east, north in 0.00001°. */
type Extent = readonly [number, number, number, number];

/** Places points: zones before counties, since they may lie inside one. */
export class Places {
	private constructor(
		private readonly shapes: readonly Shape[],
		private readonly extent: Extent | null,
		private readonly lineMetres: number,
		private readonly offerMetres: number
	) {}

	/** Reads the boundaries and settings in force; without boundaries only a row's own county places it. */
	static async read(connection: DuckDBConnection): Promise<Places> {
		const stored = await rows<{ code: string; geometry: string }>(connection, BOUNDARIES);
		const shapes = stored.map(({ code, geometry }) => ({
			code,
			shape: new UnitShape(JSON.parse(geometry) as [number, number][][][])
		}));
		const settings = new Map(
			(await rows<{ key: string; value: string }>(connection, SETTINGS)).map((row) => [
				row.key,
				row.value
			])
		);
		return new Places(
			shapes,
			extentOf(settings.get('fire.extent')),
			Number(settings.get('fire.boundary_mark_m') ?? LINE_METRES),
			Number(settings.get('fire.boundary_offer_m') ?? OFFER_METRES)
		);
	}

	/** Places a point (0.00001°) that may name its own county. */
	of(latitude: number, longitude: number, own: string | null): Place {
		if (own === null && this.shapes.length === 0 && this.outside(latitude, longitude) === 'none')
			return UNKNOWN;
		const found = this.shapes.find(({ shape }) => shape.contains(latitude, longitude));
		const boundaryCode = found?.code ?? null;
		const areaCode = own ?? boundaryCode;
		const place = own ? 'row' : boundaryCode ? 'boundary' : this.outside(latitude, longitude);
		const nearLine = this.shapes.some(
			({ shape }) => shape.metresToLine(latitude, longitude, this.lineMetres) !== null
		);
		const nearest = boundaryCode ? null : this.nearest(latitude, longitude);
		return {
			...{ areaCode, place, boundaryCode, nearLine },
			nearestCode: nearest?.code ?? null,
			nearestMetres: nearest?.metres ?? null
		};
	}

	private outside(latitude: number, longitude: number): 'none' | 'beyond' {
		if (!this.extent) return 'none';
		const [west, south, east, north] = this.extent;
		const within = longitude >= west && longitude <= east && latitude >= south && latitude <= north;
		return within ? 'none' : 'beyond';
	}

	private nearest(latitude: number, longitude: number): { code: string; metres: number } | null {
		let nearest: { code: string; metres: number } | null = null;
		for (const { code, shape } of this.shapes) {
			const metres = shape.metresToLine(latitude, longitude, this.offerMetres);
			if (metres !== null && metres < (nearest?.metres ?? Infinity)) nearest = { code, metres };
		}
		return nearest;
	}
}

/** The place of nearly every point while no boundary file is loaded. */
const UNKNOWN: Place = {
	areaCode: null,
	place: 'none',
	boundaryCode: null,
	nearLine: false,
	nearestCode: null,
	nearestMetres: null
};

/** Side of a VIIRS pixel: within it the fire may lie on the other side of the line. Where the region sets nothing. */
const LINE_METRES = 375;
/** How far from a unit a point may lie for that unit to be offered. */
const OFFER_METRES = 1000;

const BOUNDARIES = `
	with newest as (
		select code, geometry
		from boundary
		where batch_no not in (select batch_no from withdrawal)
		qualify row_number() over (partition by code order by batch_no desc, line desc) = 1
	),
	kinds as (
		select code, kind
		from unit
		where batch_no not in (select batch_no from withdrawal)
		qualify row_number() over (partition by code order by batch_no desc, line desc) = 1
	)
	select n.code, n.geometry
	from newest as n join kinds as k on k.code = n.code
	where k.kind <> 'city'
	order by k.kind = 'zone' desc, n.code`;

const SETTINGS = `
	select setting_key as "key", value
	from setting
	where setting_key in ('fire.extent', 'fire.boundary_mark_m', 'fire.boundary_offer_m')
		and batch_no not in (select batch_no from withdrawal)
	qualify row_number() over (partition by setting_key order by effective_from desc, batch_no desc, line desc) = 1`;

/** `115.5,37.3,118.1,39.2`: west, south, east, north in degrees. */
function extentOf(value: string | undefined): Extent | null {
	if (value === undefined) return null;
	const [west, south, east, north] = value
		.split(/[,，]/)
		.map((part) => Math.round(Number(part) * 1e5));
	if (![west, south, east, north].every(Number.isFinite))
		throw new Error(`setting fire.extent must be west,south,east,north in degrees: ${value}`);
	return [west ?? 0, south ?? 0, east ?? 0, north ?? 0];
}
