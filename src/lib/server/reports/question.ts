import { isDate } from '$lib/format/dates';

/** The day of judgement asked for in an address; anything that is no day counts as not asked. */
export function asofOf(url: URL): { asof?: string } {
	const asked = url.searchParams.get('asof');
	return asked && isDate(asked) ? { asof: asked } : {};
}
