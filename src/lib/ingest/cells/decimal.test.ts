import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalReader, exactDecimal } from './decimal';
import { Fault } from './fault';

const read = decimalReader({ decimals: 3, min: 0, max: 100 });

test.each([
	['8', '8'],
	['8.50', '8.5'],
	['007.0', '7'],
	['.03', '0.03'],
	['5.', '5'],
	['+1.5', '1.5'],
	['-0', '0'],
	['１２．５', '12.5'],
	['1.2×10^1', '12'],
	['1.2E+01', '12'],
	['25e-3', '0.025'],
	['0.100', '0.1']
])('%s is %s', (cell, exact) => {
	expect(read(cell)).toBe(exact);
});

test.each([
	['0.0205', '小数位过多，最多 3 位：请按原始记录填写，导入时不作修约'],
	['-1', '不能为负数：请核对原始记录'],
	['−1', '不能为负数：请核对原始记录'],
	['100.001', '超出合理范围 0～100：请核对数值和单位'],
	['1,234', '数里有逗号：请去掉千位分隔符，小数点用“.”'],
	['0,5', '数里有逗号：请去掉千位分隔符，小数点用“.”'],
	['8.5mg/L', '数后带有单位或文字：请只填数'],
	['1.2.3', '不是数：请填数，没有数据时留空'],
	['.', '不是数：请填数，没有数据时留空'],
	['约8', '不是数：请填数，没有数据时留空'],
	['1e99', '超出合理范围 0～100：请核对数值和单位'],
	['1'.repeat(21), '不是数：请填数，没有数据时留空']
])('%s is refused', (cell, reason) => {
	expect(read(cell)).toEqual(new Fault(reason));
});

test('an integer column names whole numbers', () => {
	const whole = decimalReader({ decimals: 0, min: 0, max: 500 });
	expect(whole('7.0')).toBe('7');
	expect(whole('7.5')).toEqual(new Fault('应为整数：请按原始记录填写'));
});

test('no digit is lost or gained, whatever zeros surround it', () => {
	const digits = fc.bigInt({ min: 1n, max: 10n ** 12n });
	const zeros = fc.nat({ max: 3 });
	fc.assert(
		fc.property(digits, fc.nat({ max: 6 }), zeros, zeros, (number, places, before, after) => {
			const text = String(number).padStart(places + 1, '0');
			const cell = `${'0'.repeat(before)}${text.slice(0, text.length - places)}.${text.slice(text.length - places)}${'0'.repeat(after)}`;
			const exact = exactDecimal(cell) ?? '';
			const [whole = '', fraction = ''] = exact.split('.');
			expect(BigInt(whole + fraction.padEnd(places, '0'))).toBe(number);
			expect(exact).not.toMatch(/^0\d|\.$|\.\d*0$/);
		})
	);
});
