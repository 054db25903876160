/** Places that the concentrations of a relation have. */
const PLACES = 3;

/**
 * A decimal text with at most three places that rounds, to whole numbers and to tenths, as the text itself does. More
 * places can decide only whether a value lies off a tie or a whole number, so one thousandth more says it.
 */
export function toThousandths(text: string): string {
	const point = text.indexOf('.');
	if (point < 0 || text.length - point - 1 <= PLACES) return text;
	const kept = text.slice(0, point + 1 + PLACES);
	const lost = /[1-9]/.test(text.slice(point + 1 + PLACES));
	return lost && /[05]$/.test(kept) ? kept.slice(0, -1) + String(Number(kept.slice(-1)) + 1) : kept;
}
