import type { Dataset } from '../dataset';
import { EDITION, TEXT, integer } from './common';

/** Word and colour of a water class (环办〔2011〕22号 表1). */
export const waterStatus: Dataset = {
	name: 'water_status',
	title: '水质状况用语',
	key: ['edition', 'class'],
	columns: [
		...EDITION,
		{ name: 'class', title: '类别序号', type: integer(1, 6), required: true },
		{ name: 'class_zh', title: '类别', type: TEXT, required: true },
		{ name: 'status_zh', title: '水质状况', type: TEXT, required: true },
		{ name: 'status_en', title: '英文状况', type: TEXT, required: true },
		{ name: 'colour_zh', title: '表征颜色', type: TEXT, required: true }
	]
};
