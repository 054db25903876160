import { expect, test } from 'vitest';
import { UnitShape } from './unit-shape';

/** An invented county: 0.2° by 0.1° with a square hole, and an exclave. */
const rectangle = (
	west: number,
	south: number,
	east: number,
	north: number
): [number, number][] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];
const shape = new UnitShape([
	[rectangle(116, 38, 116.2, 38.1), rectangle(116.05, 38.04, 116.07, 38.06)],
	[rectangle(117, 38, 117.01, 38.01)]
]);
const at = (longitude: number, latitude: number) =>
	[Math.round(latitude * 1e5), Math.round(longitude * 1e5)] as const;

test.each([
	['inside', 116.1, 38.05, true],
	['in the hole', 116.06, 38.05, false],
	['in the exclave', 117.005, 38.005, true],
	['on the line', 116.2, 38.05, true],
	['on a corner', 116, 38, true],
	['one metre outside', 116.20001, 38.05, false],
	['level with a corner, outside', 115.9, 38.1, false]
])('a point %s', (_, longitude, latitude, inside) => {
	expect(shape.contains(...at(longitude, latitude))).toBe(inside);
});

test('the distance to the line is the same from both sides, and none beyond what is asked', () => {
	expect(shape.metresToLine(...at(116.1, 38.1033), 375)).toBe(367);
	expect(shape.metresToLine(...at(116.1, 38.0967), 375)).toBe(367);
	expect(shape.metresToLine(...at(116.1, 38.1034), 375)).toBeNull();
	expect(shape.metresToLine(...at(116.2042, 38.05), 375)).toBe(368);
	expect(shape.metresToLine(...at(116.1, 38.02), 375)).toBeNull();
});
