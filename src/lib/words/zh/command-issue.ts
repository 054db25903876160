import { papers } from './papers';

/** What `duibiao issue` says. */
export const commandIssue = {
	summary: '印发一期周报或通报；已印发而数据变了的，印发更正',
	details: [
		`  KIND：${Object.entries(papers.kind)
			.map(([kind, name]) => `${kind} ${name}`)
			.join('，')}`,
		'  PERIOD：日写作 2021-11-23，周写作 2021-W47，月写作 2021-11'
	],
	notADay: (typed: string) => `--date 应是日期，如 2021-11-26，不是 ${typed}。`,
	done: (number: string, paperNo: number, corrects: string | null) =>
		`已印发${corrects ? `更正（更正 ${corrects}）` : ''}：${number}，快照 ${paperNo}；文件在“发文”页。`
} as const;
