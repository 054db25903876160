import { expect, test } from 'vitest';
import { waterMultiple } from '$lib/format/water-reading';
import { briefing as english } from '$lib/words/en/briefing';
import { briefing as chinese } from '$lib/words/zh/briefing';

test.each([0.04, 0.05, 0.1, 0.4, 1, 8, 12.3])(
	'the wall says a multiple of %d as the page does',
	(multiple) => {
		expect(chinese.water.multiple(multiple)).toBe(`${waterMultiple(multiple)} 倍`);
		expect(english.water.multiple(multiple)).toBe(`${waterMultiple(multiple)}×`);
	}
);

test('the one significant digit that a multiple keeps is never rounded away', () => {
	expect(chinese.water.multiple(0.04)).toBe('0.04 倍');
	expect(chinese.water.multiple(8)).toBe('8.0 倍');
});
