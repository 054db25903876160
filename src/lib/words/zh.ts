import { air } from './zh/air';
import { airCompare } from './zh/air-compare';
import { common } from './zh/common';
import { data } from './zh/data';
import { fire } from './zh/fire';
import { goals } from './zh/goals';
import { overview } from './zh/overview';
import { ranking } from './zh/ranking';
import { water } from './zh/water';
import { waterMonth } from './zh/water-month';
import { waterOutfalls } from './zh/water-outfalls';
import { waterYear } from './zh/water-year';

/** All Chinese text on screen and in files: what several pages share, then one file a page. */
export const zh = {
	common,
	overview,
	water,
	waterMonth,
	waterYear,
	waterOutfalls,
	air,
	airCompare,
	fire,
	ranking,
	goals,
	data
} as const;
