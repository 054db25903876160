import type { Language, Wording } from '../index';
import { ledgerItem } from '../zh/ledger-item';

const APART = { 'zh-CN': ledgerItem } as const satisfies Record<Language, unknown>;

/** Text of the page of a ledger item, apart from the catalogue, which every page carries. */
export function ledgerItemWords(language: Language = 'zh-CN'): Wording<typeof ledgerItem> {
	return APART[language];
}
