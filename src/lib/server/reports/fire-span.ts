import type { Reader } from './ask';
import { fireAsof } from './fire-asof';

/** First and last day with any fire, alarm or satellite, up to the day of judgement, and that day; null with no data at all. */
export async function fireSpan(
	reader: Reader,
	question: { asof?: string }
): Promise<{ first: string; last: string } | null> {
	const asof = await fireAsof(reader, question.asof);
	const [span] = await reader.read('fire_span', { onDate: asof });
	if (!span?.firstDay || !span.lastDay) return null;
	return { first: span.firstDay, last: asof > span.lastDay ? asof : span.lastDay };
}

/** The day of judgement of the fire pages. */
export async function fireStanding(
	reader: Reader,
	question: { asof?: string }
): Promise<{ asof: string }> {
	return { asof: await fireAsof(reader, question.asof) };
}
