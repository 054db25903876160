import type { Language, Wording } from '../index';
import { fireCase } from '../zh/fire-case';

const APART = { 'zh-CN': fireCase } as const satisfies Record<Language, unknown>;

/** Text of the forms on one fire, apart from the catalogue, which every page carries. */
export function fireCaseWords(language: Language = 'zh-CN'): Wording<typeof fireCase> {
	return APART[language];
}
