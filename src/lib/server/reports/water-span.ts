import { parseWeek, weekOf, type Week } from '$lib/format/week';
import type { Reader } from './ask';
import { resolveAsof } from './basis';

/** Weeks there is a page for: from the first sampled one to the week of the day of judgement. */
export interface WaterSpan {
	/** First week with a sample; null = none yet. */
	first: Week | null;
	/** Newest week with a sample; that of the day of judgement without any. */
	newest: Week;
	/** The week of the day of judgement. */
	last: Week;
	/** First day with a sample, newest one, and the day of judgement. */
	firstDay: string | null;
	newestDay: string | null;
	asof: string;
}

/** Which weeks can be asked for as of a day. */
export async function waterSpan(reader: Reader, question: { asof?: string }): Promise<WaterSpan> {
	const asof = await resolveAsof(reader, question.asof);
	const [span] = await reader.read('water_span', { onDate: asof });
	return {
		first: span?.firstDay ? weekOf(span.firstDay) : null,
		newest: weekOf(span?.lastDay ?? asof),
		last: weekOf(asof),
		firstDay: span?.firstDay ?? null,
		newestDay: span?.lastDay ?? null,
		asof
	};
}

/** Whether a week lies in the span; without any sample every week does, and its page says that it is empty. */
export function inSpan(week: Week, span: WaterSpan): boolean {
	return span.first === null || (week.from >= span.first.from && week.from <= span.last.from);
}

/** The week of the same number a year before; null where that year has no such week. */
export function sameWeekLastYear(week: Week): Week | null {
	return parseWeek(`${week.year - 1}-W${String(week.number).padStart(2, '0')}`);
}

/** The week of the newest water sample up to a day; null with no sample at all. */
export async function newestWeek(reader: Reader, asof: string): Promise<Week | null> {
	const fresh = await reader.read('freshness', { onDate: asof });
	const newest = fresh.find((row) => row.dataset === 'water_sample')?.newest;
	return newest ? weekOf(newest) : null;
}
