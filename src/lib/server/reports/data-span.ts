import type { Reader } from './ask';
import { resolveAsof } from './basis';

/** First and last day with any reading up to the day of judgement; null with no data at all. */
export async function dataSpan(
	reader: Reader,
	question: { asof?: string }
): Promise<{ first: string; last: string } | null> {
	const asof = await resolveAsof(reader, question.asof);
	const [span] = await reader.read('data_span', { onDate: asof });
	return span?.firstDay && span.lastDay ? { first: span.firstDay, last: span.lastDay } : null;
}
