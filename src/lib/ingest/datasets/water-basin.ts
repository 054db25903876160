import type { Dataset } from '../dataset';
import { EDITION, TEXT, decimal, integer } from './common';

const SHARE = decimal(2, 0, 100);

/** Status of a river or basin by the shares of its classes (环办〔2011〕22号 表2). */
export const waterBasin: Dataset = {
	name: 'water_basin',
	title: '河流水系水质状况',
	key: ['edition', 'basin_order'],
	columns: [
		...EDITION,
		{ name: 'basin_order', title: '判定次序', type: integer(1, 100), required: true },
		{ name: 'good_from', title: 'Ⅰ—Ⅲ类比例下限', type: SHARE, required: true },
		{ name: 'bad_from', title: '劣Ⅴ类比例下限', type: SHARE, required: true },
		{ name: 'status_zh', title: '水质状况', type: TEXT, required: true },
		{ name: 'status_en', title: '英文状况', type: TEXT, required: true },
		{ name: 'colour_zh', title: '表征颜色', type: TEXT, required: true },
		{ name: 'fewest_sections', title: '最少断面数', type: integer(1, 100), required: true }
	]
};
