import type { Models } from '$lib/server/database/models.generated';
import { decisionOf, areaOf, type FireCase } from './fire-cases';
import type { Reader } from './ask';
import type { Area } from './report';

/** Satellite events of a unit or of the city; pixels are those of the counted events. */
export interface SatelliteTally {
	events: number;
	pixels: number;
	staticEvents: number;
	lowEvents: number;
	nearLine: number;
	disagreeing: number;
	/** 未定位: the city's alone. */
	unplaced: number;
	/** Counted events without static heat per 千公顷 of cropland. */
	perKha: number | null;
}

/** A satellite event with its pixels. */
export interface FireEvent {
	key: string;
	day: string;
	firstAt: string;
	lastAt: string;
	latitude: number;
	longitude: number;
	widthM: number;
	satellites: string;
	frp: number | null;
	provisional: boolean;
	/** null = 未定位. */
	area: Area | null;
	detected: Area | null;
	decided: FireCase['decided'];
	nearLine: boolean;
	/** What the boundary file says where the row says otherwise. */
	boundary: Area | null;
	/** The nearest unit of an event that lies in none. */
	nearest: { area: Area; metres: number } | null;
	counted: boolean;
	/** Key of words.fire.satellite.reason. */
	staticReason: string | null;
	inRegion: boolean;
	pixels: FirePixel[];
}

export interface FirePixel {
	satellite: string;
	seenAt: string;
	latitude: number;
	longitude: number;
	confidence: string;
	confidencePercent: number | null;
	frp: number | null;
	type: number | null;
	product: string;
}

type EventRow = Models['fire_events']['row'];
type PixelRow = Models['fire_detections']['row'];

export function satelliteTally(row: Models['fire_event_tally']['row'] | undefined): SatelliteTally {
	return {
		events: row?.events ?? 0,
		pixels: row?.pixels ?? 0,
		staticEvents: row?.staticEvents ?? 0,
		lowEvents: row?.lowEvents ?? 0,
		nearLine: row?.nearLine ?? 0,
		disagreeing: row?.disagreeing ?? 0,
		unplaced: row?.unplaced ?? 0,
		perKha: row?.perKha ?? null
	};
}

/** The events of one statistical day with their pixels, the strongest first; those beyond the region last. */
export async function fireEvents(
	reader: Reader,
	day: string,
	areas: Map<string, Area>
): Promise<FireEvent[]> {
	const events = await reader.read('fire_events', { dateFrom: day, dateTo: day });
	// An event may go on after the closing hour: its later pixels belong to the next day.
	const pixels = await reader.read('fire_event_pixels', { dateFrom: day, dateTo: day });
	return events
		.map((row) =>
			fireEvent(
				row,
				pixels.filter((pixel) => pixel.eventNo === row.eventNo),
				areas
			)
		)
		.sort(
			(a, b) =>
				Number(b.inRegion) - Number(a.inRegion) ||
				Number(b.counted) - Number(a.counted) ||
				(b.frp ?? 0) - (a.frp ?? 0) ||
				a.key.localeCompare(b.key)
		);
}

function fireEvent(row: EventRow, pixels: PixelRow[], areas: Map<string, Area>): FireEvent {
	const known = (code: string | null) => (code === null ? null : areaOf(areas, code));
	const nearest = known(row.nearestCode);
	return {
		key: row.eventKey,
		day: row.fireDay,
		firstAt: row.firstAt,
		lastAt: row.lastAt,
		latitude: row.latitude,
		longitude: row.longitude,
		widthM: row.widthM,
		satellites: row.satellites,
		frp: row.frp,
		provisional: row.provisional,
		area: known(row.areaCode),
		detected: row.detectedCode === row.areaCode ? null : known(row.detectedCode),
		decided: decisionOf(row),
		nearLine: row.nearLine,
		boundary: row.disagrees ? known(row.boundaryCode) : null,
		nearest: nearest && row.areaCode === null ? { area: nearest, metres: row.nearestM ?? 0 } : null,
		counted: row.counted,
		staticReason: row.staticReason,
		inRegion: row.inRegion,
		pixels: pixels.map(pixelOf)
	};
}

function pixelOf(row: PixelRow): FirePixel {
	const { satellite, seenAt, latitude, longitude, confidence, confidencePercent, frp } = row;
	return {
		...{ satellite, seenAt, latitude, longitude, confidence, confidencePercent, frp },
		type: row.detectionType,
		product: row.product
	};
}
