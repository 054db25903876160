import { error } from '@sveltejs/kit';
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
