import type { Dataset } from '../dataset';
import { DATE, GOAL, TEXT } from './common';

/** A paper that went out, or a round that was held, for a goal that asks for one every day, week or month. */
export const paper: Dataset = {
	name: 'paper',
	title: '发文与例行工作登记',
	key: ['goal_id', 'issued_on', 'title'],
	day: 'issued_on',
	columns: [
		{ name: 'goal_id', title: '目标编号', type: GOAL, required: true },
		{
			name: 'issued_on',
			title: '印发日期',
			aliases: ['日期', '开展日期', '召开日期'],
			type: { kind: 'date', past: true },
			required: true
		},
		{ name: 'period_from', title: '所属期起', type: DATE },
		{ name: 'title', title: '名称', aliases: ['标题', '文件名称'], type: TEXT, required: true },
		{ name: 'document_no', title: '文号', aliases: ['期号'], type: TEXT },
		{ name: 'remark', title: '备注', aliases: ['说明'], type: TEXT }
	]
};
