import { fixed, NONE, quantity } from './numbers';

/** A cell of a paper as it is printed: numbers with the decimals of their column, nothing as a dash. */
export function printed(value: string | number | null, digits?: number): string {
	if (value === null || value === '') return NONE;
	if (typeof value === 'string') return value;
	return digits === undefined ? quantity(value) : fixed(value, digits);
}
