import { expect, test } from 'vitest';
import { textTable } from './text-table';

test('a Chinese character takes two cells, so that columns stay under their headings', () => {
	const table = textTable(
		[{ heading: '行', right: true }, { heading: '列' }, { heading: '缘由' }],
		[
			['3', '日期', '没有这一天'],
			['12', 'PM2.5', '负值']
		]
	);
	expect(table.split('\n')).toEqual([
		'行  列     缘由',
		' 3  日期   没有这一天',
		'12  PM2.5  负值'
	]);
});

test('a missing cell is blank and leaves no blanks at the end of a line', () => {
	const table = textTable([{ heading: 'a' }, { heading: 'bb' }], [['x', ''], ['y']]);
	expect(table).toBe('a  bb\nx\ny');
});

test('full-width punctuation is wide, Latin and digits are not', () => {
	const table = textTable(
		[{ heading: 'a' }, { heading: 'b' }],
		[
			['（省）', '1'],
			['-3.50', '2']
		]
	);
	expect(table.split('\n').slice(1)).toEqual(['（省）  1', '-3.50   2']);
});

test('a line break in a cell or heading breaks no line of the table', () => {
	const table = textTable([{ heading: '氨氮\r\n(mg/L)' }, { heading: 'b' }], [['雨\n雪', '1']]);
	expect(table).toBe('氨氮 (mg/L)  b\n雨 雪        1');
});
