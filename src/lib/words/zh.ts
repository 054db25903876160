import { air } from './zh/air';
import { airCompare } from './zh/air-compare';
import { common } from './zh/common';
import { goals } from './zh/goals';
import { overview } from './zh/overview';
import { ranking } from './zh/ranking';
import { water } from './zh/water';

/** All Chinese text on screen and in files: what several pages share, then one file a page. */
export const zh = {
	common,
	overview,
	water,
	air,
	airCompare,
	ranking,
	goals
} as const;
