import type { Language, Wording } from '../index';
import { waterExchange } from '../zh/water-exchange';

const APART = { 'zh-CN': waterExchange } as const satisfies Record<Language, unknown>;

/** Text of the water that enters and leaves a county, apart from the catalogue, which every page carries. */
export function waterExchangeWords(language: Language = 'zh-CN'): Wording<typeof waterExchange> {
	return APART[language];
}
