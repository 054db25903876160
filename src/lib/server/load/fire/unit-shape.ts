import { METRES_PER_UNIT, shortening } from './metres';

/** Corners of an edge, 0.000001°. */
type Edge = readonly [x1: number, y1: number, x2: number, y2: number];

/** Boundaries are stored to 0.000001°, points to 0.00001°. */
export const PER_DEGREE = 1e6;
const PER_UNIT = 10;

/** Height of the bands that edges are sorted into, 0.000001°: about a kilometre. */
const BAND = 10_000;

/** The boundary of one unit: tells whether a point lies inside, and how far its line is. Integers decide the former. */
export class UnitShape {
	private readonly bands = new Map<number, Edge[]>();
	private south = Infinity;
	private north = -Infinity;
	private west = Infinity;
	private east = -Infinity;

	/** Polygons of rings of [longitude, latitude] in degrees. */
	constructor(polygons: readonly (readonly (readonly (readonly [number, number])[])[])[]) {
		for (const ring of polygons.flat())
			for (let i = 0; i + 1 < ring.length; i++) this.addEdge(ring[i], ring[i + 1]);
	}

	private addEdge(from?: readonly [number, number], to?: readonly [number, number]): void {
		if (!from || !to) return;
		const [x1, y1] = [Math.round(from[0] * PER_DEGREE), Math.round(from[1] * PER_DEGREE)];
		const [x2, y2] = [Math.round(to[0] * PER_DEGREE), Math.round(to[1] * PER_DEGREE)];
		const edge: Edge = [x1, y1, x2, y2];
		this.south = Math.min(this.south, y1, y2);
		this.north = Math.max(this.north, y1, y2);
		this.west = Math.min(this.west, x1, x2);
		this.east = Math.max(this.east, x1, x2);
		const last = Math.floor(Math.max(y1, y2) / BAND);
		for (let band = Math.floor(Math.min(y1, y2) / BAND); band <= last; band++) {
			const edges = this.bands.get(band);
			if (edges) edges.push(edge);
			else this.bands.set(band, [edge]);
		}
	}

	/** Whether a point (0.00001°) lies inside; a point on the line does. Rings cross evenly, so holes are outside. */
	contains(latitude: number, longitude: number): boolean {
		const [x, y] = [longitude * PER_UNIT, latitude * PER_UNIT];
		if (y < this.south || y > this.north || x < this.west || x > this.east) return false;
		let inside = false;
		for (const [x1, y1, x2, y2] of this.bands.get(Math.floor(y / BAND)) ?? []) {
			const side = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
			if (side === 0 && between(x, x1, x2) && between(y, y1, y2)) return true;
			if (y1 > y !== y2 > y && (y2 > y1 ? side < 0 : side > 0)) inside = !inside;
		}
		return inside;
	}

	/** Metres to the line of the unit, whole; null when it lies farther than asked. */
	metresToLine(latitude: number, longitude: number, most: number): number | null {
		const [x, y] = [longitude * PER_UNIT, latitude * PER_UNIT];
		const scale = METRES_PER_UNIT / PER_UNIT;
		const shorter = shortening(latitude);
		const high = most / scale;
		const wide = high / shorter;
		if (y < this.south - high || y > this.north + high) return null;
		if (x < this.west - wide || x > this.east + wide) return null;
		let nearest = Infinity;
		const last = Math.floor((y + high) / BAND);
		for (let band = Math.floor((y - high) / BAND); band <= last; band++)
			for (const edge of this.bands.get(band) ?? [])
				nearest = Math.min(nearest, squareToEdge(edge, x, y, shorter));
		const metres = Math.round(Math.sqrt(nearest) * scale);
		return metres <= most ? metres : null;
	}
}

function between(value: number, one: number, other: number): boolean {
	return value >= Math.min(one, other) && value <= Math.max(one, other);
}

/** Square of the distance from a point to an edge, units of latitude. */
function squareToEdge([x1, y1, x2, y2]: Edge, x: number, y: number, shorter: number): number {
	const dx = (x2 - x1) * shorter;
	const dy = y2 - y1;
	const px = (x - x1) * shorter;
	const py = y - y1;
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : Math.min(Math.max((px * dx + py * dy) / length, 0), 1);
	return (px - along * dx) ** 2 + (py - along * dy) ** 2;
}
