import type { Clause } from '../index';
import type { Wording } from '../wording';
import type { log as chinese } from '../zh/log';

/** Text of the page of the change log. */
export const log = {
	title: '变更记录',
	kicker: '谁在什么时候，因为什么，改动了什么',
	lead: (lines: number, people: number): Clause[] => [
		{ text: `${lines} 条变更记录，` },
		{ text: `${people} 个经手者，` },
		{ text: '校验链完整。' }
	],
	leadBroken: (lines: number, changeNo: number): Clause[] => [
		{ text: `${lines} 条变更记录，` },
		{ text: `校验链在第 ${changeNo} 条断开。`, warn: true }
	],
	fault: {
		missing: '这一条不在了，或次序被改过。',
		unsealed: '这一条没有校验值，不是由本软件写入的。',
		altered: '这一条的内容或校验值被改过。',
		unexpected: '这一条与抄存的校验值不符。'
	},
	remedy: '请立即停止录入，保留数据库文件，与备份比对；从备份恢复后用 npx duibiao verify 再核对。',
	remark:
		'只增不改：每条的校验值由前一条的校验值和本条的全部内容算出，改动、删去或插入任何一条，其后就对不上。npx duibiao verify 随时可以重新核对数据库文件。',
	filter: {
		label: '筛选变更记录',
		who: '谁',
		action: '做了什么',
		from: '自',
		to: '至',
		text: '对象、理由或文件名含有',
		all: '全部',
		apply: '筛选',
		clear: '清除筛选'
	},
	found: (found: number, all: number) =>
		found === all ? `全部 ${all} 条` : `符合条件 ${found} 条，共 ${all} 条`,
	caption: (shown: number) =>
		`列出 ${shown} 条，新的在前；时间为北京时间，校验值列出前 12 位，全部见下载的文件。`,
	nothing: '没有符合条件的记录：请放宽日期或清除筛选。',
	older: '更早的记录',
	newest: '回到最新的记录',
	tableName: '变更记录',
	actor: '经手者',
	subject: '对象',
	detail: '明细',
	hash: '校验值',
	/** The end of the chain, to be noted elsewhere. */
	head: (changeNo: number, hash: string) =>
		`末条校验值 ${changeNo}:${hash}（抄存在别处，日后可证明此前各条未动）`,
	rules: { log: '变更记录与校验链' } as Readonly<Record<string, string>>
} as const satisfies Wording<typeof chinese>;
