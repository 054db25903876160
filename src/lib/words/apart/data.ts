import type { Language, Wording } from '../index';
import { data } from '../zh/data';

const APART = { 'zh-CN': data } as const satisfies Record<Language, unknown>;

/** Text of the pages of imports, apart from the catalogue, which every page carries. */
export function dataWords(language: Language = 'zh-CN'): Wording<typeof data> {
	return APART[language];
}
