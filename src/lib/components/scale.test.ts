import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceScale, placeOn, shareOf } from './scale';

test('a scale holds its values in round steps', () => {
	expect(niceScale([4.21, 5.87, 5])).toEqual({
		from: 4,
		to: 6,
		ticks: [4, 4.5, 5, 5.5, 6],
		digits: 1
	});
	expect(niceScale([79.4, 85, 100], { zero: true }).ticks).toEqual([0, 20, 40, 60, 80, 100]);
	expect(niceScale([null, undefined]).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
	expect(niceScale([7, 7])).toMatchObject({ from: 6, to: 8 });
	expect(niceScale([0, 0])).toMatchObject({ from: 0, to: 0.2 });
});

test('a value stands where it belongs, and beyond an end on it', () => {
	const scale = niceScale([4, 6]);
	expect(placeOn(scale, 5)).toBe('50.00%');
	expect(placeOn(scale, 9)).toBe('100.00%');
	expect(placeOn(scale, 1)).toBe('0.00%');
	expect(shareOf(scale, 7)).toBe(1.5);
});

test('whatever the values, they lie between the ends and the steps are even', () => {
	const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => Number(n.toFixed(3)));
	fc.assert(
		fc.property(fc.array(value, { minLength: 1 }), fc.boolean(), (values, zero) => {
			const { from, to, ticks } = niceScale(values, { zero });
			for (const one of values) expect(from <= one && one <= to).toBe(true);
			expect(ticks.length).toBeGreaterThan(1);
			expect(ticks.length).toBeLessThan(9);
			expect(ticks.at(0)).toBe(from);
			expect(ticks.at(-1)).toBe(to);
		})
	);
});
