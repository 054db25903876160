import type { Language, Wording } from '../index';
import { airCompare } from '../zh/air-compare';

const APART = { 'zh-CN': airCompare } as const satisfies Record<Language, unknown>;

/** Text of comparisons of air, apart from the catalogue, which every page carries. */
export function airCompareWords(language: Language = 'zh-CN'): Wording<typeof airCompare> {
	return APART[language];
}
