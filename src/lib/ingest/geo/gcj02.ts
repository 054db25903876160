/** Longitude and latitude in degrees. */
export type Point = readonly [longitude: number, latitude: number];

/** Krasovsky ellipsoid, on which the Chinese map offset is defined: half axis in metres, squared eccentricity. */
const HALF_AXIS = 6_378_245;
const ECCENTRICITY = 0.006_693_421_622_965_943;

/** From WGS-84 to the offset datum of Chinese web maps (GCJ-02). */
export function toGcj02([longitude, latitude]: Point): Point {
	const x = longitude - 105;
	const y = latitude - 35;
	const radians = (latitude / 180) * Math.PI;
	const magic = 1 - ECCENTRICITY * Math.sin(radians) ** 2;
	const root = Math.sqrt(magic);
	const northLength = ((HALF_AXIS * (1 - ECCENTRICITY)) / (magic * root)) * Math.PI;
	const eastLength = (HALF_AXIS / root) * Math.cos(radians) * Math.PI;
	return [
		longitude + (eastShift(x, y) * 180) / eastLength,
		latitude + (northShift(x, y) * 180) / northLength
	];
}

/** Steps of the inverse: each takes some three decimals more, four leave less than a millimetre. */
const STEPS = 4;

/** From GCJ-02 back to WGS-84; the offset has no closed inverse, so it is approached. */
export function fromGcj02(point: Point): Point {
	let [longitude, latitude] = point;
	for (let step = 0; step < STEPS; step++) {
		const [east, north] = toGcj02([longitude, latitude]);
		longitude += point[0] - east;
		latitude += point[1] - north;
	}
	return [longitude, latitude];
}

function eastShift(x: number, y: number): number {
	const plain = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
	return plain + ripple(x) + wave(x, [1, 20], [3, 40]) + wave(x, [12, 150], [30, 300]);
}

function northShift(x: number, y: number): number {
	const plain = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
	return plain + ripple(x) + wave(y, [1, 20], [3, 40]) + wave(y, [12, 160], [30, 320]);
}

function ripple(x: number): number {
	return ((20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * 2) / 3;
}

/** Two sines of a period divisor and an amplitude each. */
function wave(t: number, ...parts: [divisor: number, amplitude: number][]): number {
	const sum = parts.reduce(
		(total, [divisor, amplitude]) => total + amplitude * Math.sin((t / divisor) * Math.PI),
		0
	);
	return (sum * 2) / 3;
}
