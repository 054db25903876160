import { air } from './en/air';
import { common } from './en/common';
import { profile } from './en/profile';
import { water } from './en/water';

/** The English text that several pages share; what only some pages say is kept apart. */
export const en = {
	common,
	water,
	air,
	profile
} as const;
