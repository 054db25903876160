import type { Language, Wording } from '../index';
import { fire } from '../zh/fire';

const APART = { 'zh-CN': fire } as const satisfies Record<Language, unknown>;

/** Text of the fire pages, apart from the catalogue, which every page carries. */
export function fireWords(language: Language = 'zh-CN'): Wording<typeof fire> {
	return APART[language];
}
