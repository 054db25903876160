import type { Language, Wording } from '../index';
import { goalOverride } from '../zh/goal-override';

const APART = { 'zh-CN': goalOverride } as const satisfies Record<Language, unknown>;

/** Text of the page on which the state of a goal is decided, apart from the catalogue, which every page carries. */
export function goalOverrideWords(language: Language = 'zh-CN'): Wording<typeof goalOverride> {
	return APART[language];
}
