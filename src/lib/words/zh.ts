import { air } from './zh/air';
import { common } from './zh/common';
import { profile } from './zh/profile';
import { water } from './zh/water';

/** The Chinese text that several pages share; what only some pages say is kept apart. */
export const zh = {
	common,
	water,
	air,
	profile
} as const;
