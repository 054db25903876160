import type { Dataset } from '../dataset';
import { VERDICT, moment } from './fire-alarm';
import { TEXT, UNIT } from './common';

/**
 * What somebody decided about a fire, an alarm or a satellite event: which unit answers for it, or what it was. The
 * newest decision stands; withdrawing its batch brings back what was before.
 */
export const fireDecision: Dataset = {
	name: 'fire_decision',
	title: '火点认定',
	key: ['fire_no', 'decided_at'],
	day: 'decided_at',
	oneOf: ['accountable_code', 'verdict'],
	columns: [
		{
			name: 'fire_no',
			title: '火点编号',
			aliases: ['火警编号', '事件编号'],
			type: TEXT,
			required: true
		},
		{ ...moment('decided_at', '认定时间', '决定时间'), required: true },
		{
			name: 'decided_by',
			title: '认定单位',
			aliases: ['认定人', '决定单位'],
			type: TEXT,
			required: true
		},
		{
			name: 'accountable_code',
			title: '责任县(市、区)',
			aliases: ['责任县', '责任县区', '归属县'],
			type: UNIT
		},
		{ name: 'verdict', title: '认定结果', aliases: ['核查结果', '核实结果'], type: VERDICT },
		{ name: 'reason', title: '理由', aliases: ['认定理由', '原因'], type: TEXT, required: true },
		{ name: 'basis', title: '依据文号', aliases: ['依据'], type: TEXT }
	]
};
