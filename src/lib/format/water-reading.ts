import { fixed, NONE } from './numbers';

/** A laboratory value in text: 0.31; 0.01L = below that detection limit; ND = below an unknown one; 0* = a suspect zero; 0.005½L = a mean of half the limits. */
export function waterReading(
	reading: { value: number | null; mark: string | null } | null | undefined,
	digits: number
): string {
	if (!reading) return NONE;
	const { value, mark } = reading;
	if (value === null) return mark ?? NONE;
	if (mark === '0') return '0*';
	if (mark === '½') return `${decimalText(value)}½L`;
	return mark === '<' ? `${decimalText(value)}L` : fixed(value, digits);
}

/** A decimal with the places it needs: those of a detection limit say how fine the method was; 0.00001 is still written out. */
export function decimalText(value: number): string {
	return value.toFixed(8).replace(/\.?0+$/, '');
}

/** An exceedance multiple: 0.4, 8.0, or the one significant digit that was kept, 0.05; pH and oxygen carry none. */
export function waterMultiple(multiple: number | null): string | null {
	if (multiple === null) return null;
	const text = decimalText(multiple);
	return text.includes('.') ? text : `${text}.0`;
}
