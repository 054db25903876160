import type { Language, Wording } from '../index';
import { people } from '../zh/people';

const APART = { 'zh-CN': people } as const satisfies Record<Language, unknown>;

/** What is said around signing in, apart from the catalogue, which every page carries. */
export function peopleWords(language: Language = 'zh-CN'): Wording<typeof people> {
	return APART[language];
}
