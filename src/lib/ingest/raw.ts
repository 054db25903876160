/** Headings of columns that tell who a person is; none is stored, not even in a rejected row. */
const PERSONAL = /姓名|当事人|身份证|证件号|手机|电话|联系方式/;
const MASK = '***';

/** Makes the printer of a file: a row as one line of text, quoted where needed, persons masked. */
export function rawPrinter(headings: readonly string[], delimiter: string) {
	const personal = new Set(headings.flatMap((text, i) => (PERSONAL.test(text) ? [i] : [])));
	const first = Math.min(...personal);
	return (cells: readonly string[]): string => {
		const shifted = cells.length !== headings.length;
		const masked = (i: number) => (shifted ? i >= first : personal.has(i));
		return cells.map((cell, i) => (masked(i) ? MASK : quoted(cell, delimiter))).join(delimiter);
	};
}

function quoted(cell: string, delimiter: string): string {
	const plain = !cell.includes('"') && !cell.includes('\n') && !cell.includes(delimiter);
	return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
