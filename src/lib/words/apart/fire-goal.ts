import type { Language, Wording } from '../index';
import { fireGoal } from '../zh/fire-goal';

const APART = { 'zh-CN': fireGoal } as const satisfies Record<Language, unknown>;

/** Text of fires on the pages of goals, apart from that of the fire pages, which is long. */
export function fireGoalWords(language: Language = 'zh-CN'): Wording<typeof fireGoal> {
	return APART[language];
}
