import { expect, test } from 'vitest';
import { Fault, Marked } from './fault';
import { measureReader } from './measure';

const bounds = { decimals: 6, min: 0, max: 100 };
const read = measureReader(bounds, 'suspect');

test.each([
	'0.02L',
	'0.020l',
	'０．０２Ｌ',
	'<0.02',
	'＜0.02',
	'< 0.02',
	'ND(0.02)',
	'N.D.(0.02)',
	'nd（0.02）',
	'未检出(0.02)',
	'未检出（0.02L）',
	'未检出<0.02',
	'2e-2L'
])('%s is below the detection limit 0.02', (cell) => {
	expect(read(cell)).toEqual(new Marked('0.02', '<'));
});

test.each(['ND', 'nd', 'N.D.', 'N.D', '未检出', '＜DL'])('%s is below an unknown limit', (cell) => {
	expect(read(cell)).toEqual(new Marked(null, 'ND'));
});

test('of a displayed value and its raw one the raw one counts', () => {
	expect(read(`<span title='原始值：8.675'>8.68</span>`)).toBe('8.675');
	expect(read(`<span title="原始值:0.00">0.01</span>`)).toEqual(new Marked('0', '0'));
});

test('a zero is suspect, but not of the water temperature', () => {
	expect(read('0')).toEqual(new Marked('0', '0'));
	expect(read('0.00')).toEqual(new Marked('0', '0'));
	expect(measureReader(bounds, 'plain')('0.0')).toBe('0');
});

test('a plain value has no mark', () => {
	expect(read('8.20')).toBe('8.2');
});

test.each([
	['0L', '检出限不是正数：请写成 0.02L 或 <0.02'],
	['<0', '检出限不是正数：请写成 0.02L 或 <0.02'],
	['0.0000001L', '小数位过多，最多 6 位：请按原始记录填写，导入时不作修约'],
	['8.5mg/L', '数后带有单位或文字：请只填数'],
	['>24000', '不是数：请填数，没有数据时留空']
])('%s is refused', (cell, reason) => {
	expect(read(cell)).toEqual(new Fault(reason));
});
