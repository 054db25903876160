import type { Dataset } from '../dataset';
import { GOAL, TEXT, choice } from './common';
import { moment } from './fire-alarm';

/** The states of a goal in the words of the pages. */
const STATE = choice({
	overdue: ['逾期'],
	relapsed: ['反弹'],
	behind: ['落后'],
	not_started: ['未开始'],
	on_pace: ['达进度'],
	done: ['完成'],
	closed: ['销号'],
	not_judged: ['不判定'],
	no_data: ['无数据']
});

/**
 * What somebody decided about the state of a goal against what is computed. The newest decision not after the day of
 * judgement stands; one without a state lifts the ones before it.
 */
export const goalOverride: Dataset = {
	name: 'goal_override',
	title: '目标状态认定',
	key: ['goal_id', 'decided_at'],
	day: 'decided_at',
	columns: [
		{ name: 'goal_id', title: '目标编号', type: GOAL, required: true },
		{ ...moment('decided_at', '认定时间', '决定时间'), required: true },
		{ name: 'state', title: '认定状态', aliases: ['目标状态'], type: STATE },
		{
			name: 'decided_by',
			title: '认定单位',
			aliases: ['认定人', '决定单位'],
			type: TEXT,
			required: true
		},
		{ name: 'reason', title: '理由', aliases: ['认定理由'], type: TEXT, required: true },
		{ name: 'basis', title: '依据文号', aliases: ['依据'], type: TEXT }
	]
};
