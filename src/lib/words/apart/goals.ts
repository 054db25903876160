import type { Language, Wording } from '../index';
import { goals } from '../zh/goals';

const APART = { 'zh-CN': goals } as const satisfies Record<Language, unknown>;

/** Text of the goals and their pages, apart from the catalogue, which every page carries. */
export function goalsWords(language: Language = 'zh-CN'): Wording<typeof goals> {
	return APART[language];
}
