import type { Dataset } from '../dataset';
import { PENALTY, moment } from './fire-alarm';
import { TEXT, decimal, integer } from './common';

/** A penalty case on a fire. A fire may have several and counts once; no column for persons. */
export const firePunishment: Dataset = {
	name: 'fire_punishment',
	title: '火点处罚案件',
	key: ['alarm_no', 'penalty_no'],
	day: 'penalised_at',
	columns: [
		{
			name: 'alarm_no',
			title: '火警编号',
			aliases: ['火点编号', '报警编号'],
			type: TEXT,
			required: true
		},
		{
			name: 'penalty_no',
			title: '处罚文号',
			aliases: ['案件编号', '处罚决定书文号', '案号'],
			type: TEXT,
			required: true
		},
		{
			name: 'penalty',
			title: '处罚种类',
			aliases: ['处罚情况', '处罚', '处罚结果'],
			type: PENALTY,
			required: true
		},
		{
			name: 'amount',
			title: '罚款金额',
			aliases: ['金额', '罚款金额(元)'],
			type: decimal(2, 0, 1e9),
			units: ['元']
		},
		{ name: 'detention_days', title: '拘留天数', type: integer(0, 365) },
		moment('penalised_at', '处罚时间', '处罚日期')
	]
};
