import type { Language, Wording } from '../index';
import { overview } from '../zh/overview';

const APART = { 'zh-CN': overview } as const satisfies Record<Language, unknown>;

/** Text of the overview, apart from the catalogue, which every page carries. */
export function overviewWords(language: Language = 'zh-CN'): Wording<typeof overview> {
	return APART[language];
}
