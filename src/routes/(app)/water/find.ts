import { waterMonthWords } from '$lib/words/apart/water-month';
import { waterYearWords } from '$lib/words/apart/water-year';
import { error } from '@sveltejs/kit';
import { parsePeriod, type Period } from '$lib/format/period';
import { parseWeek, type Week } from '$lib/format/week';
import { catalogue } from '$lib/words';
import type { Ask } from '$lib/server/reports/ask';
import { inSpan, waterSpan } from '$lib/server/reports/water-span';

/** The week of an address, or a 404 that says which weeks there are. */
export async function findWeek(ask: Ask, asked: string, asof?: string): Promise<Week> {
	const week = parseWeek(asked);
	const span = await ask(waterSpan, { ...(asof && { asof }) });
	const t = catalogue().water;
	if (week && inSpan(week, span)) return week;
	if (!span.first) error(404, t.unknownWeekEmpty(asked));
	error(404, t.unknownWeek(asked, span.first.id, span.last.id));
}

/** The month of an address, or a 404 that says which months there are. */
export async function findMonth(ask: Ask, asked: string, asof?: string): Promise<Period> {
	const { period, first, last } = await touched(ask, asked, asof);
	const t = waterMonthWords();
	if (period?.kind === 'month' && inDays(period, first, last)) return period;
	if (!first || !last) error(404, t.unknownMonthEmpty(asked));
	error(404, t.unknownMonth(asked, first.slice(0, 7), last.slice(0, 7)));
}

/** The year of an address, or a 404 that says which years there are. */
export async function findYear(ask: Ask, asked: string, asof?: string): Promise<Period> {
	const { period, first, last } = await touched(ask, asked, asof);
	const t = waterYearWords();
	if (period?.kind === 'year' && inDays(period, first, last)) return period;
	if (!first || !last) error(404, t.unknownYearEmpty(asked));
	error(404, t.unknownYear(asked, first.slice(0, 4), last.slice(0, 4)));
}

async function touched(ask: Ask, asked: string, asof: string | undefined) {
	const span = await ask(waterSpan, { ...(asof && { asof }) });
	return {
		period: parsePeriod(asked),
		first: span.firstDay,
		last: span.asof
	};
}

/** Without any sample every period has a page, which says that it is empty. */
function inDays(period: Period, first: string | null, last: string): boolean {
	return first === null || (period.to >= first && period.from <= last);
}
