import type { Language, Wording } from '../index';
import { log } from '../zh/log';

const APART = { 'zh-CN': log } as const satisfies Record<Language, unknown>;

/** Text of the page of the change log, apart from the catalogue, which every page carries. */
export function logWords(language: Language = 'zh-CN'): Wording<typeof log> {
	return APART[language];
}
