import { expect, test } from 'vitest';
import { fromGcj02, toGcj02, type Point } from './gcj02';

// Measured at Cangzhou: some 506 m east and 62 m north; 536 and 102 at the western edge.
test.each<[Point, number, number]>([
	[[116.84, 38.3], 506, 62],
	[[116.1, 38.71], 536, 102]
])('the offset at %j is %d m east and %d m north', (point, east, north) => {
	const [x, y] = toGcj02(point);
	const metres = 111_195;
	expect(
		Math.abs((x - point[0]) * metres * Math.cos((point[1] * Math.PI) / 180) - east)
	).toBeLessThan(20);
	expect(Math.abs((y - point[1]) * metres - north)).toBeLessThan(20);
});

test('there and back again to less than a hundredth of a metre', () => {
	for (const point of [
		[116.84, 38.3],
		[117.75, 38.42],
		[115.9, 37.6]
	] as Point[]) {
		const [x, y] = fromGcj02(toGcj02(point));
		expect(Math.abs(x - point[0])).toBeLessThan(1e-7);
		expect(Math.abs(y - point[1])).toBeLessThan(1e-7);
	}
});
