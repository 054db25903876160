const MISSING = new Set([
	'',
	'-',
	'--',
	'---',
	'—',
	'——',
	'－',
	'–',
	'*',
	'/',
	'／',
	'na',
	'n/a',
	'null',
	'nan'
]);
/** No missing spelling is longer. */
const LONGEST_MISSING = 4;

/** Whether a trimmed cell says that there is no value. */
export function isMissing(cell: string): boolean {
	if (cell.length > LONGEST_MISSING || startsWithDigit(cell)) return false;
	return MISSING.has(cell.toLowerCase());
}

/** Most cells are numbers or dates: they need no look at the list. */
function startsWithDigit(cell: string): boolean {
	const first = cell.charCodeAt(0);
	return first >= 48 && first <= 57;
}

/** Full-width signs and digits to half width, the minus sign to a hyphen; nothing else is folded (² stays ²). */
export function halfWidth(cell: string): string {
	return cell
		.replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
		.replaceAll('\u2212', '-')
		.replaceAll('\u3000', ' ');
}

/** Whether a spreadsheet would compute the cell. */
export function isFormula(cell: string): boolean {
	return cell.startsWith('=') || cell.startsWith('＝');
}

/** Whether nothing but blanks stands in a cell. Most cells begin with an ASCII or Chinese sign and need no trimming. */
export function isBlank(cell: string): boolean {
	const first = cell.charCodeAt(0);
	if ((first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first < 0xd800)) return false;
	return cell.trim() === '';
}
