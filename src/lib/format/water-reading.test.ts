import { expect, test } from 'vitest';
import { waterMultiple, waterReading } from './water-reading';

test('a laboratory value keeps its qualifier', () => {
	expect(waterReading({ value: 0.3, mark: null }, 3)).toBe('0.300');
	expect(waterReading({ value: 0.01, mark: '<' }, 3)).toBe('0.01L');
	expect(waterReading({ value: 0.00004, mark: '<' }, 5)).toBe('0.00004L');
	expect(waterReading({ value: 0, mark: '0' }, 3)).toBe('0*');
	expect(waterReading({ value: null, mark: 'ND' }, 3)).toBe('ND');
	expect(waterReading({ value: 0.002, mark: '½' }, 3)).toBe('0.002½L');
	expect(waterReading(undefined, 3)).toBe('—');
});

test('a multiple has one decimal, or the significant digit that was kept', () => {
	expect(waterMultiple(0.4)).toBe('0.4');
	expect(waterMultiple(8)).toBe('8.0');
	expect(waterMultiple(0.05)).toBe('0.05');
	expect(waterMultiple(2e-7)).toBe('0.0000002');
	expect(waterMultiple(null)).toBeNull();
});
