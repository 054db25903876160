import type { Language, Wording } from '../index';
import { airYear } from '../zh/air-year';

const APART = { 'zh-CN': airYear } as const satisfies Record<Language, unknown>;

/** Text of the year pages of air, apart from the catalogue, which every page carries. */
export function airYearWords(language: Language = 'zh-CN'): Wording<typeof airYear> {
	return APART[language];
}
