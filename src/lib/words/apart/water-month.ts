import type { Language, Wording } from '../index';
import { waterMonth } from '../zh/water-month';

const APART = { 'zh-CN': waterMonth } as const satisfies Record<Language, unknown>;

/** Text of a month of the water, apart from the catalogue, which every page carries. */
export function waterMonthWords(language: Language = 'zh-CN'): Wording<typeof waterMonth> {
	return APART[language];
}
