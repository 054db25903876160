import { spoken } from '$lib/format/language';
import type { Reader } from './ask';

/** The boundaries that the bureau has loaded, drawn flat, with satellite events on them. */
export interface FireMap {
	width: number;
	height: number;
	units: { code: string; short: string; zone: boolean; path: string; x: number; y: number }[];
	events: { key: string; x: number; y: number; isStatic: boolean }[];
}

const WIDTH = 720;

type Ring = readonly (readonly [longitude: number, latitude: number])[];

/** Null where no boundary file is loaded: the tile grid stands alone then. */
export async function fireMap(
	reader: Reader,
	dates: { dateFrom: string; dateTo: string }
): Promise<FireMap | null> {
	const units = new Map((await reader.read('units', {})).map((unit) => [unit.areaCode, unit]));
	const shapes = (await reader.read('boundaries', {})).flatMap(({ areaCode, geometry }) => {
		const unit = units.get(areaCode);
		if (!unit || unit.kind === 'city') return [];
		const rings = (JSON.parse(geometry) as Ring[][]).flat();
		return [{ unit, rings }];
	});
	const points = shapes.flatMap(({ rings }) => rings.flat());
	if (points.length === 0) return null;
	const { place, height } = projection(points);
	const events = await reader.read('fire_events', dates);
	return {
		width: WIDTH,
		height,
		units: shapes.map(({ unit, rings }) => {
			const longest = rings.reduce((a, b) => (b.length > a.length ? b : a));
			const [x, y] = place(centre(longest));
			const zone = unit.kind === 'zone';
			return {
				code: unit.areaCode,
				short: spoken(unit.shortZh, unit.shortEn),
				zone,
				path: pathOf(rings, place),
				x,
				y
			};
		}),
		events: events
			.filter((event) => event.inRegion && event.counted)
			.map((event) => {
				const [x, y] = place([event.longitude, event.latitude]);
				return { key: event.eventKey, x, y, isStatic: event.staticReason !== null };
			})
	};
}

type Place = (point: readonly [number, number]) => [x: number, y: number];

/** Degrees to pixels: longitude shortened by the middle latitude, north up, a tenth of a pixel kept. */
function projection(points: readonly (readonly [number, number])[]) {
	let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const [x, y] of points) {
		west = Math.min(west, x);
		east = Math.max(east, x);
		south = Math.min(south, y);
		north = Math.max(north, y);
	}
	const shorter = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const scale = WIDTH / Math.max((east - west) * shorter, 1e-6);
	const tenth = (value: number) => Math.round(value * 10) / 10;
	const place: Place = ([x, y]) => [
		tenth((x - west) * shorter * scale),
		tenth((north - y) * scale)
	];
	return { place, height: Math.max(1, Math.ceil((north - south) * scale)) };
}

function centre(ring: Ring): [number, number] {
	const sum = ring.reduce(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
	return [(sum[0] ?? 0) / ring.length, (sum[1] ?? 0) / ring.length];
}

/** Points that fall on one tenth of a pixel are drawn once. */
function pathOf(rings: readonly Ring[], place: Place): string {
	return rings
		.map((ring) => {
			const steps = ring.map((point) => place(point).join(' '));
			return `M${steps.filter((step, i) => step !== steps[i - 1]).join('L')}Z`;
		})
		.join('');
}
