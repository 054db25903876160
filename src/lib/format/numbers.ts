import { spoken } from './language';

/** What stands where there is no value; never blank, never 0. */
export const NONE = '—';

/** U+2212; a hyphen is too short and breaks the line. */
const MINUS = '−';

/** A value as rounded by its model, with exactly `digits` decimals: 5.57, −0.31; null is —. */
export function fixed(value: number | null | undefined, digits: number): string {
	if (value === null || value === undefined || Number.isNaN(value)) return NONE;
	const text = Math.abs(value).toFixed(digits);
	return value < 0 && Number(text) !== 0 ? MINUS + text : text;
}

/** A whole number without separators, as official papers print it. */
export function count(value: number | null | undefined): string {
	return fixed(value, 0);
}

/** A quantity with as many decimals as it carries, at most three: 37, 117.728. */
export function quantity(value: number | null | undefined): string {
	if (value === null || value === undefined) return NONE;
	return fixed(value, Math.min(3, (String(value).split('.')[1] ?? '').length));
}

/** A rate given in percent: 79.4 gives 79.4%. */
export function percent(value: number | null | undefined, digits = 1): string {
	const text = fixed(value, digits);
	return text === NONE ? NONE : `${text}%`;
}

/** A difference with its sign: +0.31, −0.14, and 0.00 without one. */
export function signed(value: number | null | undefined, digits: number): string {
	const text = fixed(value, digits);
	return value && value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/** A relative change given in percent: +3.7%, −8.7%. */
export function signedPercent(value: number | null | undefined, digits = 1): string {
	const text = signed(value, digits);
	return text === NONE ? NONE : `${text}%`;
}

/** A difference between two rates: +2.3 个百分点, +2.3 pp. */
export function points(value: number | null | undefined, digits = 1): string {
	const text = signed(value, digits);
	return text === NONE ? NONE : spoken(`${text} 个百分点`, `${text} pp`);
}

/** Received of expected: 28/30. */
export function coverage({ received, expected }: { received: number; expected: number }): string {
	return `${count(received)}/${count(expected)}`;
}
