import { longDate } from '$lib/format/dates';
import { quantity } from '$lib/format/numbers';
import type { Clause } from '../index';
import type { Wording } from '../wording';
import type { ledgerItem as chinese } from '../zh/ledger-item';

/** Text of the page of one ledger item. */
export const ledgerItem = {
	kicker: (itemId: string) => `整改台账 · ${itemId}`,
	lead: (name: string, status: string, done: number, planned: number, unit: string): Clause[] => [
		{ text: `${name}：` },
		{ text: `${status}，` },
		{ text: `完成 ${quantity(done)} / ${quantity(planned)}${unit ? ` ${unit}` : ''}。` }
	],
	leadOverdue: (days: number): Clause => ({ text: `超期 ${days} 天。`, warn: true }),
	leadUnknown: (itemId: string, asof: string): Clause[] => [
		{ text: `${itemId}：` },
		{ text: `至 ${longDate(asof)}台账中尚无在用的填报。` }
	],
	unknown: (itemId: string) => `台账中没有编号为“${itemId}”的项目；编号见目标页的台账明细。`,
	facts: '这一项',
	goal: '目标',
	reportedOn: '最近填报',
	/** By field of a report; headings of the history and of the download too. */
	field: {
		itemId: '项目编号',
		asOf: '截至日期',
		goalId: '目标编号',
		area: '县（市、区）',
		name: '项目名称',
		responsible: '责任单位',
		planned: '计划数量',
		done: '完成数量',
		unit: '计量单位',
		startedOn: '起始日期',
		dueOn: '期限',
		doneOn: '完成日期',
		closedOn: '销号日期',
		closedBy: '销号单位',
		status: '状态',
		evidence: '验收材料',
		remark: '备注',
		changed: '与前一次相比',
		batchNo: '批次',
		fileName: '文件',
		importedAt: '登记时间',
		actor: '登记人',
		reason: '理由',
		force: '是否在用'
	},
	history: (count: number) => `填报历史：${count} 次`,
	historyCaption: '截至日期新的在前；同一天的以后到的为准。撤回的保留，划去。',
	tableName: '台账填报历史',
	first: '首次填报',
	same: '无变化',
	/** 完成数量、状态 */
	changes: (fields: readonly string[]) => fields.join('、'),
	force: { stands: '在用', replaced: '被后来的填报替换', withdrawn: '已撤回' },
	form: {
		title: '填报这一项',
		help: '登记为一个只有一行的文件：同样的核查、批次、回执和撤回。县（市、区）、目标和计划数量照台账，不在这里改。',
		asOf: '截至日期（不晚于今天）',
		button: '登记',
		before: '填报须先登录。',
		mayNot: '您的账号不能填报这一项；这件事由该县（市、区）经办人或市局录入员来做。',
		nothingStands: '这一项的填报都已撤回，没有可接着填的内容：请导入台账文件。'
	}
} as const satisfies Wording<typeof chinese>;
