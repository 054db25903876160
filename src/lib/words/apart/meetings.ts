import type { Language, Wording } from '../index';
import { meetings } from '../zh/meetings';

const APART = { 'zh-CN': meetings } as const satisfies Record<Language, unknown>;

/** Text of the pages of the dispatch meeting, apart from the catalogue, which every page carries. */
export function meetingsWords(language: Language = 'zh-CN'): Wording<typeof meetings> {
	return APART[language];
}
