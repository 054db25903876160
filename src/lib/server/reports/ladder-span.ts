import { lastFullMonth, periodOf, type Period } from '$lib/format/period';
import type { Reader } from './ask';
import { resolveAsof } from './basis';

/** The months that the ladder can be asked for. */
export interface LadderSpan {
	/** The first month with any reading; null with none at all. */
	first: Period | null;
	/** The last whole month before the day of judgement. */
	last: Period;
}

/** Answers which months there are. */
export async function ladderSpan(reader: Reader, question: { asof?: string }): Promise<LadderSpan> {
	const asof = await resolveAsof(reader, question.asof);
	const [span] = await reader.read('data_span', { onDate: asof });
	const first = span?.firstDay;
	return { first: first ? periodOf('month', first) : null, last: lastFullMonth(asof) };
}
