import type { Language } from './index';
import { log } from './zh/log';
import { people } from './zh/people';

/** Words that a few pages need: kept out of the catalogue, which every page carries. */
const APART = { 'zh-CN': { people, log } } as const satisfies Record<Language, unknown>;

/** What is said around signing in. */
export function peopleWords(language: Language = 'zh-CN') {
	return APART[language].people;
}

/** Text of the page of the change log. */
export function logWords(language: Language = 'zh-CN') {
	return APART[language].log;
}
