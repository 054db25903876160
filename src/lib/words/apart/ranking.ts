import type { Language, Wording } from '../index';
import { ranking } from '../zh/ranking';

const APART = { 'zh-CN': ranking } as const satisfies Record<Language, unknown>;

/** Text of the rankings, apart from the catalogue, which every page carries. */
export function rankingWords(language: Language = 'zh-CN'): Wording<typeof ranking> {
	return APART[language];
}
