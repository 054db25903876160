import type { EventRule } from './event-rule';
import { EventSet } from './event-set';
import { METRES_PER_UNIT, metresBetween, shortening } from './metres';

/** Pixels in the order of time, then place: one array a column. */
export interface Pixels {
	/** Minutes since some moment, ascending. */
	minute: Int32Array;
	/** 0.00001°. */
	latitude: Int32Array;
	longitude: Int32Array;
	/** Larger side of the pixel, metres. */
	side: Int32Array;
	satellite: Int32Array;
	/** 1 for a MODIS pixel. */
	modis: Int32Array;
}

/** Side of a grid cell that neighbours are sought in, 0.00001°: about 3 km of latitude. */
const CELL = 2700;
/** More than the columns of the grid on any row. */
const COLUMNS = 100_000;

/**
 * Which event every pixel belongs to: events are numbered from 0 in the order of their first pixel. Pixels come in one
 * after the other and join the nearest that the rule links them to; an event grows by another as long as both together
 * are neither too wide nor too long.
 */
export function linkEvents(pixels: Pixels, ruleOf: (pixel: number) => EventRule): Int32Array {
	const events = new EventSet(pixels);
	const grid = new Grid(pixels);
	for (let pixel = 0; pixel < pixels.minute.length; pixel++) {
		const rule = ruleOf(pixel);
		const near = linkedTo(pixels, grid, pixel, rule);
		near.sort((a, b) => a.metres - b.metres || a.pixel - b.pixel);
		for (const other of near) events.join(pixel, other.pixel, rule);
		grid.add(pixel);
	}
	return events.numbered();
}

interface Link {
	pixel: number;
	metres: number;
}

/** Earlier pixels that the rule links one to. */
function linkedTo(pixels: Pixels, grid: Grid, pixel: number, rule: EventRule): Link[] {
	const links: Link[] = [];
	const reach = Math.min(
		rule.widthMetres,
		Math.max(rule.modisMetres, rule.viirsMetres, MOST_SIDE * rule.touch)
	);
	grid.around(pixel, reach, rule.windowMinutes, (other) => {
		const metres = metresBetween(
			pixels.latitude[pixel] ?? 0,
			pixels.longitude[pixel] ?? 0,
			pixels.latitude[other] ?? 0,
			pixels.longitude[other] ?? 0
		);
		if (metres <= bound(pixels, pixel, other, rule)) links.push({ pixel: other, metres });
	});
	return links;
}

/** Side of a MODIS pixel at the edge of the swath, metres. */
const MOST_SIDE = 5000;

/** How near two pixels must be: touching within a pass, else the distance of the sensors. */
function bound(pixels: Pixels, one: number, other: number, rule: EventRule): number {
	const apart = (pixels.minute[one] ?? 0) - (pixels.minute[other] ?? 0);
	if (pixels.satellite[one] === pixels.satellite[other] && apart <= rule.passMinutes)
		return Math.floor(rule.touch * Math.max(pixels.side[one] ?? 0, pixels.side[other] ?? 0));
	return pixels.modis[one] || pixels.modis[other] ? rule.modisMetres : rule.viirsMetres;
}

/** Where the pixels taken so far lie: by cell, the newest first. */
class Grid {
	private readonly newest = new Map<number, number>();
	private readonly before: Int32Array;

	constructor(private readonly pixels: Pixels) {
		this.before = new Int32Array(pixels.minute.length).fill(-1);
	}

	add(pixel: number): void {
		const row = Math.floor((this.pixels.latitude[pixel] ?? 0) / CELL);
		const column = Math.floor((this.pixels.longitude[pixel] ?? 0) / this.cellWidth(row));
		const cell = row * COLUMNS + column;
		this.before[pixel] = this.newest.get(cell) ?? -1;
		this.newest.set(cell, pixel);
	}

	/** Calls back with the pixels in the cells within reach (metres) that are not older than the window (minutes). */
	around(pixel: number, reach: number, window: number, take: (other: number) => void): void {
		const units = reach / METRES_PER_UNIT;
		const latitude = this.pixels.latitude[pixel] ?? 0;
		const longitude = this.pixels.longitude[pixel] ?? 0;
		const oldest = (this.pixels.minute[pixel] ?? 0) - window;
		const last = Math.floor((latitude + units) / CELL);
		for (let row = Math.floor((latitude - units) / CELL); row <= last; row++) {
			const width = this.cellWidth(row);
			const wide = (units * width) / CELL;
			const lastColumn = Math.floor((longitude + wide) / width);
			for (let column = Math.floor((longitude - wide) / width); column <= lastColumn; column++) {
				let other = this.newest.get(row * COLUMNS + column) ?? -1;
				while (other >= 0 && (this.pixels.minute[other] ?? 0) >= oldest) {
					take(other);
					other = this.before[other] ?? -1;
				}
			}
		}
	}

	/** Width of the cells of a row, 0.00001° of longitude: as many metres as a cell is high, at the end nearer the pole. */
	private cellWidth(row: number): number {
		const poleward = Math.min(Math.max(Math.abs(row), Math.abs(row + 1)) * CELL, 8_900_000);
		return CELL / shortening(poleward);
	}
}
