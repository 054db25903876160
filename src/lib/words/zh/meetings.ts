import { longDate } from '$lib/format/dates';
import type { Clause } from '../index';

/** Text of the pages of the dispatch meeting: what was decided, what became of it. */
export const meetings = {
	title: '晨会议定事项',
	kicker: (since: string) => `调度晨会 · 上次会议 ${longDate(since)}`,
	lead: (overdue: number, open: number, closed: number): Clause[] => {
		if (overdue + open + closed === 0) return [{ text: '没有待办的议定事项。' }];
		return [
			...(overdue > 0 ? [{ text: `${overdue} 件逾期，`, warn: true }] : []),
			{ text: `${open} 件办理中，` },
			{ text: `上次会议以来办结 ${closed} 件。` }
		];
	},
	screen: '上大屏',
	screenHelp: '方向键或翻页笔翻屏，数字直达，空格停住，B 黑屏，F 全屏，Esc 离开。',
	print: '本页打印即为一页督办单。',
	followed: '督办：逾期、办理中、上次会议以来办结',
	caption: '逾期在前，再按办结期限；期限当日仍算按期。',
	none: '还没有登记过议定事项。会上议定的在下面登记，下次会议的大屏先看它们。',
	beyond: (rows: number) => `另有 ${rows} 件未印在这一页，见“晨会”页。`,
	earlier: (count: number) => `此前已办结 ${count} 件`,
	head: {
		state: '状态',
		area: '县（市、区）',
		responsible: '责任单位',
		task: '议定事项',
		decidedOn: '会议日期',
		dueOn: '办结期限',
		closedOn: '办结日期',
		outcome: '办理结果',
		signature: '签收'
	},
	state: { overdue: '逾期', open: '办理中', closed: '已办结' },
	standing: (state: 'overdue' | 'open' | 'closed', daysLeft: number) => {
		if (state === 'closed') return daysLeft < 0 ? `迟 ${-daysLeft} 天` : '按期';
		if (daysLeft < 0) return `超 ${-daysLeft} 天`;
		return daysLeft === 0 ? '今天到期' : `余 ${daysLeft} 天`;
	},
	note: {
		title: '登记一件',
		help: '会上定下的一件事：谁、做什么、几时办结。登记为一个只有一行的文件，可撤回。',
		button: '登记',
		before: '登记议定事项须先登录。',
		mayNot: '您的账号不能登记议定事项；这件事由市局录入员或签发人来做。'
	},
	one: {
		title: (no: string) => `议定事项 ${no}`,
		kicker: (no: string, day: string) => `晨会议定事项 · ${no} · ${longDate(day)}`,
		lead: (area: string, task: string, standing: string, bad: boolean): Clause[] => [
			{ text: `${area}：` },
			{ text: `${task}，` },
			{ text: `${standing}。`, warn: bad }
		],
		who: (responsible: string, due: string) => `${responsible}，期限 ${longDate(due)}。`,
		outcome: (day: string, outcome: string) => `${longDate(day)}办结：${outcome}`,
		back: '看全部议定事项',
		county: '看这个县',
		close: '办结、改期限',
		closeHelp: '填上办结日期和结果即为办结；清空办结日期即重新打开；期限也在这里改。',
		closeButton: '登记',
		reason: '结果或改动的缘由',
		history: (count: number) => `登记 ${count} 次`,
		historyCaption: '最新一次为准；撤回的保留，划去。',
		at: '登记时间',
		by: '登记人',
		batchNo: '批次',
		withdrawn: '已撤回',
		unknown: (no: string) => `没有编号为“${no}”的议定事项；编号见“晨会”页。`
	}
} as const;
