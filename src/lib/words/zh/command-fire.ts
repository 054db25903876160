import type { FireFile } from '$lib/server/reports/fire-file';
import { fire } from './fire';

/** What the command says about one fire. */
export const commandFire = {
	summary: '看一起火点；认定责任县或核查结果，或登记处罚案件',
	details: [
		'--county、--verdict  认定责任县（市、区）、核查结果，须写 --reason；--by 认定单位，--basis 依据文号',
		'--penalty            处罚种类（罚款、拘留、罚款并拘留、无需处罚），须写 --penalty-no；--amount 元，--on 日期'
	],
	unknown: (no: string) => `没有编号为 ${no} 的火点：编号见火点页及其下载。`,
	noReason: '认定须写明理由：请加 --reason。',
	noPenaltyNo: '处罚案件须有文号：请加 --penalty-no。',
	refused: (value: string, reason: string) => `“${value}”${reason}`,
	lines: ({ fireNo, day, alarm, event, decisions, punishments }: FireFile): string[] => [
		[
			fireNo,
			day,
			(alarm ?? event)?.area?.name ?? fire.satellite.unplacedRow,
			alarm ? (fire.states[alarm.state] ?? alarm.state) : fire.file.event
		].join('  '),
		...decisions.map((one) =>
			[
				`认定 ${one.at.slice(0, 16)}`,
				one.by,
				...(one.area ? [one.area.name] : []),
				...(one.verdict ? [fire.states[one.verdict] ?? one.verdict] : []),
				one.reason,
				`变更号 ${one.changeNo}`
			].join('  ')
		),
		...punishments.map(
			(one) => `处罚 ${one.penaltyNo}  ${fire.penalties[one.penalty] ?? one.penalty}`
		)
	]
} as const;
