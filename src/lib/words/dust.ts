import { airCompareWords } from '$lib/words/apart/air-compare';
import type { DustCounted } from '$lib/server/reports/air-coverage';

/** Whether dust was left out of the figures of a table. */
export function dustSentence({ days, unitDays }: DustCounted): string {
	return days === 0 ? airCompareWords().dust.none : airCompareWords().dust.counted(days, unitDays);
}
