import type { Language, Wording } from '../index';
import { desk } from '../zh/desk';

const APART = { 'zh-CN': desk } as const satisfies Record<Language, unknown>;

/** Text of the pages by which data come in, apart from the catalogue, which every page carries. */
export function deskWords(language: Language = 'zh-CN'): Wording<typeof desk> {
	return APART[language];
}
