import { quantity } from '$lib/format/numbers';

/** An amount with its unit: 117.728 公里. */
export const amount = (value: number | null, unit: string | null) =>
	unit ? `${quantity(value)} ${unit}` : quantity(value);
