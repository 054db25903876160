import type { Dataset } from '../dataset';
import { AREA, DATE, TEXT } from './common';

/** What a dispatch meeting decided: who is to do what by when. A row with a day of closing closes it; until then it is open. */
export const meetingDecision: Dataset = {
	name: 'meeting_decision',
	title: '晨会议定事项',
	key: ['decision_no'],
	day: 'decided_on',
	columns: [
		{ name: 'decision_no', title: '事项编号', aliases: ['议定编号'], type: TEXT, required: true },
		{
			name: 'decided_on',
			title: '会议日期',
			aliases: ['议定日期'],
			type: { kind: 'date', past: true },
			required: true
		},
		AREA,
		{ name: 'responsible', title: '责任单位', aliases: ['承办单位'], type: TEXT, required: true },
		{ name: 'task', title: '议定事项', aliases: ['事项'], type: TEXT, required: true },
		{ name: 'due_on', title: '办结期限', aliases: ['期限'], type: DATE, required: true },
		{ name: 'closed_on', title: '办结日期', type: { kind: 'date', past: true } },
		{ name: 'outcome', title: '办理结果', aliases: ['办理情况'], type: TEXT }
	]
};
