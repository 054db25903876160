/** Headings of columns that tell who a person is; none is stored, not even in a rejected row. */
const PERSONAL = /姓名|当事人|身份证|证件号|手机|电话|联系方式/;
const MASK = '***';

/** Makes the printer of a file: a row as a line of CSV, whatever the file was separated by; persons masked. */
export function rawPrinter(headings: readonly string[]) {
	const personal = new Set(headings.flatMap((text, i) => (PERSONAL.test(text) ? [i] : [])));
	const first = Math.min(...personal);
	return (cells: readonly string[]): string => {
		const shifted = cells.length !== headings.length;
		const masked = (i: number) => (shifted ? i >= first : personal.has(i));
		return cells.map((cell, i) => (masked(i) ? MASK : quoted(cell))).join(',');
	};
}

function quoted(cell: string): string {
	const plain = !cell.includes('"') && !cell.includes('\n') && !cell.includes(',');
	return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
