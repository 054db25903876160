import { fromGcj02, type Point } from './gcj02';

/** Polygons of rings of points, as in GeoJSON. */
export type Rings = Point[][][];

/** Decimals of a degree kept: a tenth of a metre. */
const SCALE = 1e6;

/**
 * Reads the geometry of a GeoJSON feature (`{"type": "Polygon", …}` or bare MultiPolygon coordinates) into closed rings
 * in WGS-84 degrees; the reason, in Chinese, when it is none.
 */
export function multiPolygon(
	text: string,
	gcj02: boolean
): { rings: Rings; vertices: number } | { reason: string } {
	const parsed = parse(text);
	const polygons = polygonsOf(parsed);
	if (!polygons) return { reason: '不是面（Polygon 或 MultiPolygon）：请核对几何类型' };
	let vertices = 0;
	const rings: Rings = [];
	for (const polygon of polygons) {
		const own: Point[][] = [];
		for (const ring of polygon) {
			const closed = closedRing(ring, gcj02);
			if (typeof closed === 'string') return { reason: closed };
			vertices += closed.length;
			own.push(closed);
		}
		rings.push(own);
	}
	return vertices > 0 ? { rings, vertices } : { reason: '没有坐标：请核对几何' };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function polygonsOf(parsed: unknown): unknown[][] | undefined {
	if (Array.isArray(parsed)) return parsed.every(Array.isArray) ? parsed : undefined;
	if (typeof parsed !== 'object' || parsed === null) return undefined;
	const { type, coordinates } = parsed as { type?: unknown; coordinates?: unknown };
	if (!Array.isArray(coordinates)) return undefined;
	if (type === 'Polygon') return [coordinates];
	return type === 'MultiPolygon' && coordinates.every(Array.isArray) ? coordinates : undefined;
}

/** The ring in WGS-84, its last point the first again; else why not. */
function closedRing(ring: unknown, gcj02: boolean): Point[] | string {
	if (!Array.isArray(ring) || ring.length < 3) return '有一个环不足三个点：请核对几何';
	const points: Point[] = [];
	for (const point of ring as unknown[]) {
		if (!isPoint(point)) return '有一个点不是经度、纬度：请核对坐标顺序和单位（应为度）';
		const [x, y] = gcj02 ? fromGcj02(point) : point;
		points.push([Math.round(x * SCALE) / SCALE, Math.round(y * SCALE) / SCALE]);
	}
	const [first] = points;
	const last = points.at(-1);
	if (first && last && (first[0] !== last[0] || first[1] !== last[1])) points.push(first);
	return points.length >= 4 ? points : '有一个环不足三个点：请核对几何';
}

function isPoint(point: unknown): point is Point {
	if (!Array.isArray(point)) return false;
	const [x, y] = point as unknown[];
	return typeof x === 'number' && typeof y === 'number' && Math.abs(x) <= 180 && Math.abs(y) <= 90;
}
