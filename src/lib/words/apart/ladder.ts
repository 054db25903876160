import type { Language, Wording } from '../index';
import { ladder } from '../zh/ladder';

const APART = { 'zh-CN': ladder } as const satisfies Record<Language, unknown>;

/** Text of the ladder of reminders and talks, apart from the catalogue, which every page carries. */
export function ladderWords(language: Language = 'zh-CN'): Wording<typeof ladder> {
	return APART[language];
}
