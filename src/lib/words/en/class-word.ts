/** A water-quality class inside a sentence: Ⅲ, worse than Ⅴ. */
export function classWord(numeral: string): string {
	return numeral === '>Ⅴ' ? 'worse than Ⅴ' : numeral;
}
