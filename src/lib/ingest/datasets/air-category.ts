import type { Dataset } from '../dataset';
import { EDITION, TEXT, integer } from './common';

/** Air-quality category with its span of the index, name and colour. */
export const airCategory: Dataset = {
	name: 'air_category',
	title: '空气质量级别',
	key: ['edition', 'level'],
	columns: [
		...EDITION,
		{ name: 'level', title: '级别', type: integer(1, 6), required: true },
		{ name: 'name_zh', title: '类别', type: TEXT, required: true },
		{ name: 'name_en', title: '英文类别', type: TEXT, required: true },
		{ name: 'aqi_from', title: 'AQI 下限', type: integer(0, 500), required: true },
		{ name: 'aqi_to', title: 'AQI 上限', type: integer(0, 500) },
		{ name: 'colour', title: '颜色', type: TEXT, required: true }
	]
};
