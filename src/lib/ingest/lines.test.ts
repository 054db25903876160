import { expect, test } from 'vitest';
import { firstLines, linesOf } from './lines';

const read = (...pieces: string[]) => [...linesOf('a.csv', pieces, ',')].flat();

test('a row has the number that a spreadsheet shows: line breaks inside quotes begin none', () => {
	expect(read('a,b\n"x\ny",1\n\nz,2\n')).toEqual([
		{ number: 1, cells: ['a', 'b'] },
		{ number: 2, cells: ['x\ny', '1'] },
		{ number: 3, cells: [''] },
		{ number: 4, cells: ['z', '2'] }
	]);
});

test.each(['\n', '\r\n', '\r'])('line end %j', (end) => {
	expect(read(['a,b', 'c,d', ''].join(end)).map(({ cells }) => cells)).toEqual([
		['a', 'b'],
		['c', 'd']
	]);
});

test('pieces may end anywhere: in a cell, in quotes, between \\r and \\n', () => {
	const text = 'a,"b\r\nc"\r\nd,e\r\n"f""g",h';
	const whole = read(text);
	for (let at = 0; at <= text.length; at++)
		expect(read(text.slice(0, at), text.slice(at)), `cut at ${at}`).toEqual(whole);
	expect(whole.at(-1)).toEqual({ number: 3, cells: ['f"g', 'h'] });
});

test.each([
	['a,b\n1,"2\n3,4\n5,6\n', 2],
	['a,b\n1,2\n3,"x" y\n5,6\n', 3]
])('a stray quote is an error at its line: %j', (text, line) => {
	expect(() => read(text)).toThrow(`第 ${line} 行有一个双引号没有成对`);
});

test('a row that never ends is a stray quote, found before the whole file is read', () => {
	const pieces = ['a,b\n1,"2\n', ...Array<string>(50).fill('3,4\n'.repeat(25_000))];
	expect(() => read(...pieces)).toThrow('第 2 行有一个双引号没有成对');
});

test('the first lines of a text cut in the middle of quotes', () => {
	expect(firstLines('a;b\r\n"c;d', ';', 20)).toEqual([
		{ number: 1, cells: ['a', 'b'] },
		{ number: 2, cells: ['c;d'] }
	]);
	expect(firstLines('a\nb\nc\n', ',', 2)).toHaveLength(2);
});
