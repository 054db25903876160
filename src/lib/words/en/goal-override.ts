import type { Clause } from '../index';
import type { Wording } from '../wording';
import type { goalOverride as chinese } from '../zh/goal-override';

/** Text of the page on which the state of a goal is decided. */
export const goalOverride = {
	title: '认定目标状态',
	kicker: (goalId: string) => `目标册 · ${goalId} · 认定目标状态`,
	lead: (name: string, state: string, computed: string | null): Clause[] => [
		{ text: `${name}：` },
		...(computed === null
			? [{ text: `计算为${state}，` }, { text: '没有另作认定。' }]
			: [{ text: `人工认定为${state}，` }, { text: `计算为${computed}。` }])
	],
	back: '看这一目标',
	help: '认定自所填时间起对各页、下载和接口生效，旁边仍列计算的状态；选“恢复计算的状态”即解除此前的认定。登记为一个只有一行的文件，可撤回。',
	state: '认定状态',
	lifted: '恢复计算的状态',
	at: '认定时间（不晚于今天）',
	by: '认定单位',
	reason: '理由',
	basis: '依据文号',
	button: '认定',
	before: '认定目标状态须先登录。',
	mayNot: '您的账号不能认定目标状态；这件事由签发人来做。',
	decisions: (count: number) => (count > 0 ? `认定 ${count} 次` : '没有认定'),
	caption: '评判日以前最新的一次为准；撤回的保留，划去。',
	none: '状态为计算所得。',
	who: '登记人',
	batchNo: '批次',
	withdrawn: '已撤回'
} as const satisfies Wording<typeof chinese>;
