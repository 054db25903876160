import type { Column, ColumnType, Dataset } from '../dataset';
import { DATE, TEXT, decimal, integer, words } from './common';

const column = (name: string, title: string, type: ColumnType = TEXT): Column => ({
	name,
	title,
	type
});
const needed = (name: string, title: string, type: ColumnType = TEXT): Column => ({
	...column(name, title, type),
	required: true
});

const ROLE = words('goal', 'claim', 'baseline', 'context');
const ARITHMETIC = words(
	...['total', 'backlog', 'share', 'zero', 'limit', 'frequency', 'date', 'series', 'none']
);

/** A quantified statement of the notice. */
export const statement: Dataset = {
	name: 'statement',
	title: '整改量化目标',
	key: ['goal_id'],
	columns: [
		needed('goal_id', '目标编号'),
		column('finding_id', '问题编号'),
		needed('role', '作用', ROLE),
		needed('arithmetic', '算法', ARITHMETIC),
		column('ledger_goal', '台账目标编号'),
		column('counts', '计数对象', words('planned', 'done', 'open', 'counties', 'samplings')),
		column('indicator', '对应指标'),
		needed('name_zh', '名称'),
		needed('name_en', '英文名'),
		column('quantity', '数量', decimal(3, 0, 1e10)),
		column('unit_zh', '计量单位'),
		column('unit_en', '英文单位'),
		needed('kind', '类型'),
		column('direction', '方向'),
		column('deadline', '期限', DATE),
		column('as_of', '截至日期', DATE),
		needed('scope', '范围'),
		column('county_names', '涉及县'),
		needed('source_quote_zh', '原文'),
		needed('data_link', '数据来源'),
		column('notes', '注'),
		column('quantity_text_zh', '数量原文'),
		column('quantity_basis', '数量依据'),
		column('date_text_zh', '日期原文'),
		column('date_precision', '日期精度'),
		column('period_start', '起始日期', DATE),
		column('period_end', '截止日期', DATE),
		column('same_as', '同于'),
		needed('source_line', '原文行号', integer(1, 100_000))
	]
};
