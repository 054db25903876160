import { fireWords } from '$lib/words/apart/fire';
import { error } from '@sveltejs/kit';
import { parsePeriod, type Period } from '$lib/format/period';
import { fireOrders, type FireOrder } from '$lib/server/reports/fire-period';
import { fireSpan } from '$lib/server/reports/fire-span';
import type { Ask } from '$lib/server/reports/ask';

/** The period of an address, or a 404 that says which there are. */
export async function findPeriod(ask: Ask, asked: string, asof?: string): Promise<Period> {
	const period = parsePeriod(asked);
	const span = await ask(fireSpan, { ...(asof && { asof }) });
	const t = fireWords();
	if (!span) error(404, t.unknownEmpty(asked));
	if (!period || period.to < span.first || period.from > span.last)
		error(404, t.unknownPeriod(asked, span.first, span.last));
	return period;
}

/** The day of an address, or a 404 that says which days there are. */
export async function findDay(ask: Ask, day: string, asof?: string): Promise<string> {
	const span = await ask(fireSpan, { ...(asof && { asof }) });
	const t = fireWords();
	if (!span) error(404, t.unknownEmpty(day));
	if (day < span.first || day > span.last) error(404, t.unknownDay(day, span.first, span.last));
	return day;
}

/** The order of the ranking asked for in an address. */
export function orderOf(url: URL): { order?: FireOrder } {
	const asked = fireOrders.find((order) => order === url.searchParams.get('order'));
	return asked ? { order: asked } : {};
}
