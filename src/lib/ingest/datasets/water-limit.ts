import type { Column, ColumnType, Dataset } from '../dataset';
import { EDITION, TEXT, YES_NO, decimal, integer, words } from './common';

const LIMIT = decimal(6, 0, 100_000);
const needed = (name: string, title: string, type: ColumnType = TEXT): Column => ({
	name,
	title,
	type,
	required: true
});

/** Limits of the surface-water classes by item (GB 3838). */
export const waterLimit: Dataset = {
	name: 'water_limit',
	title: '地表水环境质量限值',
	key: ['edition', 'item', 'waterbody'],
	columns: [
		...EDITION,
		needed('item', '项目代码'),
		needed('item_order', '项目次序', integer(1, 1000)),
		needed('name_zh', '项目'),
		needed('name_en', '英文名'),
		needed('unit', '单位'),
		needed('waterbody', '水体类型', words('river', 'lake', 'any')),
		needed('direction', '方向', words('at_most', 'at_least', 'range')),
		{ name: 'range_low', title: '范围下限', type: LIMIT },
		{ name: 'range_high', title: '范围上限', type: LIMIT },
		...[1, 2, 3, 4, 5].map((level): Column => ({
			name: `class_${level}`,
			title: `${level} 类限值`,
			type: LIMIT
		})),
		needed('judged', '参与评价', YES_NO),
		needed('carries_multiple', '计算超标倍数', YES_NO),
		needed('named_first', '优先列出', YES_NO),
		needed('evaluation_decimals', '评价小数位', integer(0, 6))
	]
};
