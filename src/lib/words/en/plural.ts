import { quantity } from '$lib/format/numbers';

/** Units that are the same for one and for many. */
const UNBENT = ['km', 'ha', 'yuan', 'percent'];

/** The plural of a word or unit: county, counties; issue per week, issues per week. A unit in Chinese has none. */
function pluralOf(word: string): string {
	const [head = '', ...rest] = word.split(' per ');
	if (!/[a-z]$/.test(head) || UNBENT.some((unit) => head.endsWith(unit))) return word;
	if (head === 'person') return 'people';
	return [bent(head), ...rest].join(' per ');
}

function bent(word: string): string {
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
	return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** 1 section, 3 sections, 0 sections, 2 meet; — sections where the number is unknown. `many` where no rule makes it of `one`. */
export function plural(number: number | null, one: string, many = pluralOf(one)): string {
	return `${quantity(number)} ${number === 1 ? one : many}`;
}

/** An amount with its unit: 37 plants, 117.728 km, 10%, 400 × 10,000 yuan; the figure alone without a unit. */
export function amountOf(value: number | null, unit: string | null): string {
	if (!unit) return quantity(value);
	if (unit === 'percent' || unit === '%') return `${quantity(value)}%`;
	return /^\d/.test(unit) ? `${quantity(value)} × ${unit}` : plural(value, unit);
}
