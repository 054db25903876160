import type { Language, Wording } from '../index';
import { waterWeek } from '../zh/water-week';

const APART = { 'zh-CN': waterWeek } as const satisfies Record<Language, unknown>;

/** Text that only a week of the water has, apart from the catalogue, which every page carries. */
export function waterWeekWords(language: Language = 'zh-CN'): Wording<typeof waterWeek> {
	return APART[language];
}
