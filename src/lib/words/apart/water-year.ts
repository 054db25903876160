import type { Language, Wording } from '../index';
import { waterYear } from '../zh/water-year';

const APART = { 'zh-CN': waterYear } as const satisfies Record<Language, unknown>;

/** Text of a year of the water, apart from the catalogue, which every page carries. */
export function waterYearWords(language: Language = 'zh-CN'): Wording<typeof waterYear> {
	return APART[language];
}
