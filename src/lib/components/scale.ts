/** A value axis shared by all rows of a plot column. */
export interface Scale {
	from: number;
	to: number;
	/** Values with a grid line and a label, both ends included. */
	ticks: number[];
	/** Decimals that tell the ticks apart. */
	digits: number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * The scale that holds all values in about `most` round steps. Dots need no zero, and the caption then says
 * where the axis begins; `zero` forces one.
 */
export function niceScale(
	values: readonly (number | null | undefined)[],
	{ zero = false, most = 5 }: { zero?: boolean; most?: number } = {}
): Scale {
	const found = values.filter((value) => value !== null && value !== undefined);
	const known = found.length === 0 ? [0, 1] : zero ? [0, ...found] : found;
	const [low, high] = [Math.min(...known), Math.max(...known)];
	const step = roundStep(high - low || Math.abs(high) || 1, most);
	const first = Math.floor(clean(low / step));
	const last = Math.max(first + 1, Math.ceil(clean(high / step)));
	const ticks = Array.from({ length: last - first + 1 }, (_, i) => clean((first + i) * step));
	return { from: clean(first * step), to: clean(last * step), ticks, digits: decimals(step) };
}

/** The smallest of 1, 2, 2.5, 5, 10 times a power of ten that covers the span in `most` steps. */
function roundStep(span: number, most: number): number {
	const power = 10 ** Math.floor(Math.log10(span / most));
	return clean(power * (STEPS.find((step) => step * power * most >= span) ?? 10));
}

/** Without the dust of binary fractions. */
function clean(value: number): number {
	return Number(value.toPrecision(12));
}

function decimals(step: number): number {
	return (String(step).split('.')[1] ?? '').length;
}

/** Where a value stands between the two ends: 0 to 1, less or more beyond them. */
export function shareOf(scale: Scale, value: number): number {
	return (value - scale.from) / (scale.to - scale.from);
}

/** The same as a percentage for SVG; values beyond an end stand on it. */
export function placeOn(scale: Scale, value: number): string {
	return `${(100 * Math.min(1, Math.max(0, shareOf(scale, value)))).toFixed(2)}%`;
}
