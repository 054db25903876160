import { expect, test } from 'vitest';
import { register, type Registers } from '../register';
import { choiceReader } from './choice';
import { Fault } from './fault';
import { lookupReader } from './lookup';
import { cellReader } from './reader';
import { isFormula, isMissing } from './spelling';

const unit = register([
	{ code: '130921', names: ['沧县'] },
	{ code: '130930', names: ['孟村回族自治县', '孟村', '孟村县'] },
	{ code: '130902', names: ['新华区', '新区'] },
	{ code: '130973', names: ['渤海新区', '新区'] }
]);

test.each([
	['沧县', '130921'],
	['130921', '130921'],
	[' 孟村\n回族自治县', '130930'],
	['１３０９２１', '130921']
])('%s is the unit %s', (cell, code) => {
	expect(lookupReader('unit', unit)(cell)).toBe(code);
});

test.each([
	['沧州县', '不在县（市、区）名录中，相近的有：沧县。请改正名称，或在名录中补上别名'],
	[
		'孟村自治县',
		'不在县（市、区）名录中，相近的有：孟村回族自治县。请改正名称，或在名录中补上别名'
	],
	['石家庄', '不在县（市、区）名录中。请改正名称，或在名录中补上别名']
])('%s is unknown', (cell, reason) => {
	expect(lookupReader('unit', unit)(cell)).toEqual(new Fault(reason));
});

test('a name of two codes is none', () => {
	expect(lookupReader('unit', unit)('新区')).toBeInstanceOf(Fault);
	expect(lookupReader('unit', unit)('新华区')).toBe('130902');
});

test('a section may be named with or without 断面', () => {
	const section = register([{ code: 'S1', names: ['小泊头桥断面'] }]);
	expect(lookupReader('section', section)('小泊头桥')).toBe('S1');
});

test('a choice takes any spelling, and names the words it knows', () => {
	const read = choiceReader({ 3: ['Ⅲ', '三'], 4: ['Ⅳ', '四'] });
	expect(['Ⅲ', 'III', 'Ⅲ类', '三类', '3', '３'].map(read)).toEqual(Array(6).fill('3'));
	expect(read('劣Ⅴ')).toEqual(new Fault('不是约定的写法：请填 Ⅲ、Ⅳ 之一'));
});

test('text that an earlier conversion has spoiled is refused', () => {
	const registers: Registers = { unit, section: new Map(), outfall: new Map(), goal: new Map() };
	const column = { name: 'village', title: '村庄', type: { kind: 'text' } } as const;
	const read = cellReader(column, { registers, today: '2021-12-31' });
	expect(read('乡镇\ufffd')).toEqual(new Fault('含有乱码：请从原始文件重新导出'));
	expect(read('a\x1fb')).toBeInstanceOf(Fault);
	expect(read('演示村1')).toBe('演示村1');
});

test.each(['', '--', '—', '——', '-', '*', 'NA', 'n/a', '/'])('%j is missing', (cell) => {
	expect(isMissing(cell)).toBe(true);
});

test.each(['0', '-1', '无', 'ND', '-----'])('%j is not missing', (cell) => {
	expect(isMissing(cell)).toBe(false);
});

test('a formula is told by its equals sign', () => {
	expect(['=1+1', '＝A1', '1+1', '-1'].map(isFormula)).toEqual([true, true, false, false]);
});
