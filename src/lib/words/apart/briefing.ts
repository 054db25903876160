import type { Language, Wording } from '../index';
import { briefing } from '../zh/briefing';

const APART = { 'zh-CN': briefing } as const satisfies Record<Language, unknown>;

/** Text of the screen at the dispatch meeting, apart from the catalogue, which every page carries. */
export function briefingWords(language: Language = 'zh-CN'): Wording<typeof briefing> {
	return APART[language];
}
