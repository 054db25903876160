import type { Language, Wording } from '../index';
import { waterOutfalls } from '../zh/water-outfalls';

const APART = { 'zh-CN': waterOutfalls } as const satisfies Record<Language, unknown>;

/** Text of the outfalls, apart from the catalogue, which every page carries. */
export function waterOutfallsWords(language: Language = 'zh-CN'): Wording<typeof waterOutfalls> {
	return APART[language];
}
