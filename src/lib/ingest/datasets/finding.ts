import type { Column, Dataset } from '../dataset';
import { TEXT, integer } from './common';

const text = (name: string, title: string): Column => ({ name, title, type: TEXT });
const needed = (name: string, title: string): Column => ({
	name,
	title,
	type: TEXT,
	required: true
});

/** A finding of the notice, or a part of one. */
export const finding: Dataset = {
	name: 'finding',
	title: '巡察反馈问题',
	key: ['finding_id'],
	columns: [
		needed('finding_id', '问题编号'),
		text('parent_id', '上级问题'),
		needed('section', '章'),
		needed('section_title_zh', '章标题'),
		needed('item_no', '序号'),
		needed('finding_zh', '问题'),
		needed('finding_en', '问题（英文）'),
		needed('theme', '主题'),
		text('theme_secondary', '次要主题'),
		text('responsible_units_zh', '责任单位'),
		text('counties', '涉及县'),
		text('other_places_zh', '其他地点'),
		text('measures_zh', '措施'),
		text('status_as_reported', '通报状态'),
		text('status_basis', '状态依据'),
		text('status_quote_zh', '状态原文'),
		{ name: 'finding_line', title: '问题行号', type: integer(1, 100_000) },
		{ name: 'anchor_line', title: '段落行号', type: integer(1, 100_000) },
		text('paragraph_anchor', '段落'),
		text('notes', '注')
	]
};
