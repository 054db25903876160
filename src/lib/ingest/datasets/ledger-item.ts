import { refusing, type Column, type Dataset } from '../dataset';
import { AREA, DATE, GOAL, REMARK, TEXT, choice, decimal } from './common';
import { contradiction, doubtsOf } from './ledger-report';

const AMOUNT = decimal(3, 0, 1e10);

const day = (name: string, title: string, ...aliases: string[]): Column => ({
	name,
	title,
	aliases,
	type: DATE
});

const STATUS = choice({
	not_started: ['未开工', '未启动', '未开始'],
	under_way: ['进行中', '推进中', '整改中', '在建'],
	done: ['已完成', '完成', '整改完成'],
	closed: ['已销号', '销号']
});

/** A project or problem of the rectification ledger as reported on a day. */
export const ledgerItem: Dataset = {
	name: 'ledger_item',
	title: '整改台账',
	key: ['item_id', 'as_of'],
	day: 'as_of',
	derive: refusing(contradiction, doubtsOf),
	columns: [
		{
			name: 'item_id',
			title: '项目编号',
			aliases: ['问题编号', '台账编号'],
			type: TEXT,
			required: true
		},
		{
			name: 'as_of',
			title: '截至日期',
			aliases: ['统计日期', '填报日期'],
			type: { kind: 'date', past: true },
			required: true
		},
		{ name: 'goal_id', title: '目标编号', type: GOAL, required: true },
		AREA,
		{ name: 'name', title: '项目名称', aliases: ['问题名称'], type: TEXT, required: true },
		{ name: 'responsible_unit', title: '责任单位', aliases: ['牵头单位'], type: TEXT },
		{
			name: 'quantity_planned',
			title: '计划数量',
			aliases: ['任务量'],
			type: AMOUNT,
			required: true
		},
		{ name: 'quantity_done', title: '完成数量', aliases: ['完成量'], type: AMOUNT, required: true },
		{ name: 'unit', title: '计量单位', aliases: ['单位'], type: TEXT },
		day('started_on', '起始日期', '开工日期', '约谈日期'),
		day('due_on', '期限', '完成时限', '整改时限'),
		day('done_on', '完成日期', '完成时间'),
		day('closed_on', '销号日期', '销号时间'),
		{ name: 'closed_by', title: '销号单位', aliases: ['销号部门'], type: TEXT },
		{ name: 'status', title: '状态', aliases: ['整改状态', '进展'], type: STATUS, required: true },
		{ name: 'evidence', title: '验收材料', aliases: ['佐证材料', '销号材料'], type: TEXT },
		REMARK
	]
};
