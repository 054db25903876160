/** Beginnings that make a spreadsheet run a text, the full-width ones of Chinese Excel too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** Text that a spreadsheet reads as a number: it stays one. */
const NUMBER = /^[+-]?\d+(\.\d+)?%?$/;

/** Text that a spreadsheet shows and never runs: what would be a formula is led by an apostrophe. */
export function harmless(text: string): string {
	return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
