import type { Dataset } from '../dataset';
import { CONFIDENCE, DATE, SOURCE, TEXT, choice, decimal, integer } from './common';

/**
 * What puts a county on a rung: rises of the year so far, one rise of a size, rises in a row of a county that does not
 * attain, months of talks in a row, or a place on the province's list.
 */
const RULE = choice({
	rises_in_sum: ['累计上升'],
	rise_by: ['单月升幅'],
	rises_in_row_not_attaining: ['连续上升且未达标'],
	talks_in_row: ['连续约谈'],
	province_list: ['省名单']
});

/** A rule of the region's ladder of reminders, talks and restrictions (预警提示 … 区域限批、问责). */
export const ladderRule: Dataset = {
	name: 'ladder_rule',
	title: '预警问责阶梯',
	key: ['rung', 'rule', 'effective_from'],
	columns: [
		{ name: 'rung', title: '级次', type: integer(1, 20), required: true },
		{ name: 'name', title: '措施', type: TEXT, required: true },
		{ name: 'name_en', title: '英文名', type: TEXT },
		{ name: 'rule', title: '情形', type: RULE, required: true },
		{ name: 'times', title: '次数', aliases: ['月数'], type: integer(1, 60) },
		{ name: 'percent', title: '升幅(%)', type: decimal(1, 0, 1000) },
		{ name: 'effective_from', title: '启用日期', type: DATE, required: true },
		{ name: 'effective_to', title: '停用日期', type: DATE },
		SOURCE,
		CONFIDENCE,
		{ name: 'note', title: '备注', type: TEXT }
	]
};
