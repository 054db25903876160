import { error } from '@sveltejs/kit';
import { parsePeriod, type Period } from '$lib/format/period';
import type { Ask } from '$lib/server/reports/ask';
import { ladderSpan } from '$lib/server/reports/ladder-span';
import { ladderWords } from '$lib/words/apart/ladder';

/** The month of an address, or a 404 that says which months there are: whole ones, up to the day of judgement. */
export async function findMonth(ask: Ask, asked: string, asof?: string): Promise<Period> {
	const { first, last } = await ask(ladderSpan, { ...(asof && { asof }) });
	const period = parsePeriod(asked);
	const t = ladderWords();
	if (period?.kind === 'month' && period.to <= last.to && period.from >= (first?.from ?? ''))
		return period;
	error(404, first ? t.unknown(asked, first.id, last.id) : t.unknownEmpty(asked));
}
