import type { Wording } from '../wording';
import type { fireGoal as chinese } from '../zh/fire-goal';

/** Text of fires on the pages of goals, and the headings that the fire pages share with them. */
export const fireGoal = {
	yearsTitle: '今年各县核实火点，与往年同期和目标比',
	yearsCaption: (until: string, target: string) =>
		`1 月 1 日至 ${until}；目标为年度核实火点上限${target}。超过目标或多于往年各年的以红字标出。`,
	penaltyTitle: '各县点火必罚率',
	penaltyCaption: '在库全部核实火点，评判日止；目标 100%。没有核实火点的县列出而无此率。',
	now: '今年',
	noTarget: '（本期未设）',
	sum: '合计',
	seeYear: '看全年',
	heads: {
		pushed: '推送',
		confirmed: '核实',
		rejected: '查否',
		outside: '非本辖区',
		pending: '待核实',
		rate: '查实率',
		penalised: '已处罚',
		waived: '无需处罚',
		inGrace: '办理中',
		unpenalised: '未处罚',
		penaltyRate: '必罚率',
		density: '起/千公顷',
		events: '卫星事件'
	}
} as const satisfies Wording<typeof chinese>;
