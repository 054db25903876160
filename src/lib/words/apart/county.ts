import type { Language, Wording } from '../index';
import { county } from '../zh/county';

const APART = { 'zh-CN': county } as const satisfies Record<Language, unknown>;

/** Text of a county's page, apart from the catalogue, which every page carries. */
export function countyWords(language: Language = 'zh-CN'): Wording<typeof county> {
	return APART[language];
}
