import type { Language, Wording } from '../index';
import { papers } from '../zh/papers';

const APART = { 'zh-CN': papers } as const satisfies Record<Language, unknown>;

/** Words of drafts and issued papers, apart from the catalogue, which every page carries. */
export function papersWords(language: Language = 'zh-CN'): Wording<typeof papers> {
	return APART[language];
}
