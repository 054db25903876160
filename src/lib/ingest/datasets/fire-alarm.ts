import { refusing, type Column, type Dataset, type Problem, type TextRow } from '../dataset';
import { AREA, AUDITED, DATA_STATUS, LATITUDE, LONGITUDE, TEXT, choice } from './common';

export const moment = (name: string, title: string, ...aliases: string[]): Column => ({
	name,
	title,
	aliases,
	type: { kind: 'timestamp', past: true }
});

export const VERDICT = choice({
	pending: ['待核实', '待核查', '未核实', '未核查'],
	confirmed: ['核实', '核查确认', '查实', '属实', '确认'],
	rejected: ['查否', '误报', '不属实'],
	outside: ['非本辖区', '不在辖区', '辖区外']
});

/** 批评教育 and 训诫 alone are no penalty (点火必罚 counts fines and detentions); 无需处罚 is a decision, 未处罚 is none. */
export const PENALTY = choice({
	fine: ['罚款'],
	detention: ['拘留', '行政拘留'],
	both: ['罚款并拘留', '拘留并罚款', '罚款、拘留', '罚款和拘留'],
	waived: ['无需处罚', '不予处罚', '免予处罚'],
	none: ['未处罚', '无', '批评教育', '训诫']
});

/** Steps that can't come before the alarm itself. */
const STEPS = [
	...['received_at', 'arrived_at', 'extinguished_at'],
	...['verified_at', 'penalised_at', 'closed_at']
];

/** A step before the alarm; one that is told by its day alone is held against the day of the alarm. */
function outOfOrder(row: TextRow): Problem | undefined {
	const alarmed = row['alarmed_at'] ?? '';
	for (const column of STEPS) {
		const value = row[column] ?? '';
		const length = /[ T]00:00(:00)?$/.test(value) ? 10 : value.length;
		if (value !== '' && value.slice(0, length) < alarmed.slice(0, length))
			return { column, value, reason: `早于报警时间（${alarmed}）：请核对两个时间` };
	}
	return undefined;
}

/** An alarm of the video and infrared system, Beijing time. No column for persons. */
export const fireAlarm: Dataset = {
	name: 'fire_alarm',
	title: '露天焚烧火警',
	key: ['alarm_no'],
	day: 'alarmed_at',
	finality: AUDITED,
	derive: refusing(outOfOrder),
	columns: [
		{
			name: 'alarm_no',
			title: '火警编号',
			aliases: ['报警编号', '火点编号', '编号'],
			type: TEXT,
			required: true
		},
		{ ...moment('alarmed_at', '报警时间', '火警时间', '发现时间'), required: true },
		AREA,
		{ name: 'township', title: '乡镇', aliases: ['乡(镇)', '乡镇街道'], type: TEXT },
		{ name: 'village', title: '村庄', aliases: ['村', '村名'], type: TEXT },
		LATITUDE,
		LONGITUDE,
		moment('pushed_at', '推送时间', '交办时间'),
		moment('received_at', '接收时间', '签收时间'),
		moment('arrived_at', '到场时间', '到达时间'),
		moment('extinguished_at', '扑灭时间', '处置时间'),
		{
			name: 'verdict',
			title: '核查结果',
			aliases: ['核实结果', '核实情况', '核查情况'],
			type: VERDICT,
			required: true,
			ifEmpty: '还没有核查的，请填“待核实”'
		},
		moment('verified_at', '核查时间', '核实时间'),
		{ name: 'cause', title: '原因', aliases: ['起火原因', '焚烧物'], type: TEXT },
		{ name: 'penalty', title: '处罚情况', aliases: ['处罚', '处罚结果'], type: PENALTY },
		{ name: 'penalty_no', title: '处罚文号', aliases: ['处罚决定书文号'], type: TEXT },
		moment('penalised_at', '处罚时间', '处罚日期'),
		moment('closed_at', '办结时间', '办结日期'),
		DATA_STATUS
	]
};
