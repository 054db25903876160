import type { Language, Wording } from '../index';
import { forms } from '../zh/forms';

const APART = { 'zh-CN': forms } as const satisfies Record<Language, unknown>;

/** Text of the forms that write one row, apart from the catalogue, which every page carries. */
export function formsWords(language: Language = 'zh-CN'): Wording<typeof forms> {
	return APART[language];
}
