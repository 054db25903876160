import type { Dataset } from '../dataset';
import { CONFIDENCE, DATE, SOURCE, TEXT } from './common';

/** A dated setting of the region. */
export const setting: Dataset = {
	name: 'setting',
	title: '区域设置',
	key: ['setting_key', 'effective_from'],
	columns: [
		{ name: 'setting_key', title: '设置项', type: TEXT, required: true },
		{ name: 'value', title: '取值', type: TEXT, required: true },
		{ name: 'effective_from', title: '启用日期', type: DATE, required: true },
		{ name: 'effective_to', title: '停用日期', type: DATE },
		SOURCE,
		CONFIDENCE,
		{ name: 'note', title: '备注', type: TEXT }
	]
};
