import type { DustCounted } from '$lib/server/reports/air-coverage';
import type { Words } from './index';

/** Whether dust was left out of the figures of a table. */
export function dustSentence({ days, unitDays }: DustCounted, words: Words): string {
	return days === 0 ? words.airCompare.dust.none : words.airCompare.dust.counted(days, unitDays);
}
