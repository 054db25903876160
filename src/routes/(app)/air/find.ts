import { error } from '@sveltejs/kit';
import { parsePeriod, type Period } from '$lib/format/period';
import { catalogue } from '$lib/words';
import type { Ask } from '$lib/server/reports/ask';
import { dataSpan } from '$lib/server/reports/data-span';

/** The period of an address, or a 404 that says which there are. */
export async function findPeriod(ask: Ask, asked: string, asof?: string): Promise<Period> {
	const period = parsePeriod(asked);
	const span = await ask(dataSpan, { ...(asof && { asof }) });
	const t = catalogue().air;
	if (!span) error(404, t.unknownMonthEmpty(asked));
	const exists = period && period.to >= span.first && period.from <= span.last;
	if (!exists) error(404, t.unknownMonth(asked, span.first, span.last));
	return period;
}

/** The day of an address, or a 404 that says which days there are. */
export async function findDay(ask: Ask, day: string, asof?: string): Promise<string> {
	const span = await ask(dataSpan, { ...(asof && { asof }) });
	const t = catalogue().air;
	if (!span) error(404, t.unknownMonthEmpty(day));
	if (day < span.first || day > span.last) error(404, t.unknownDay(day, span.first, span.last));
	return day;
}
