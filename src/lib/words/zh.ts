import { air } from './zh/air';
import { common } from './zh/common';
import { goals } from './zh/goals';
import { profile } from './zh/profile';
import { water } from './zh/water';

/** All Chinese text on screen and in files: what several pages share, then one file a page. */
export const zh = {
	common,
	water,
	air,
	profile,
	goals
} as const;
