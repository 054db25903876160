import { expect, test } from 'vitest';
import { coverage, fixed, percent, points, quantity, signed, signedPercent } from './numbers';

test.each([
	[5.57, 2, '5.57'],
	[5, 2, '5.00'],
	[-0.31, 2, '−0.31'],
	[-0.001, 2, '0.00'],
	[32605, 0, '32605'],
	[null, 2, '—'],
	[undefined, 0, '—'],
	[Number.NaN, 1, '—']
])('%s with %i decimals is printed %s', (value, digits, printed) => {
	expect(fixed(value, digits)).toBe(printed);
});

test('a change carries its sign, and no change carries none', () => {
	expect(signed(0.31, 2)).toBe('+0.31');
	expect(signed(-0.14, 2)).toBe('−0.14');
	expect(signed(0, 2)).toBe('0.00');
	expect(signed(0.001, 2)).toBe('0.00');
	expect(signedPercent(3.7)).toBe('+3.7%');
	expect(signedPercent(null)).toBe('—');
	expect(points(-2.3)).toBe('−2.3 个百分点');
	expect(points(null)).toBe('—');
});

test('rates, coverage and quantities print as the papers do', () => {
	expect(percent(79.4)).toBe('79.4%');
	expect(percent(null)).toBe('—');
	expect(coverage({ received: 28, expected: 30 })).toBe('28/30');
	expect(quantity(117.728)).toBe('117.728');
	expect(quantity(37)).toBe('37');
	expect(quantity(null)).toBe('—');
});
