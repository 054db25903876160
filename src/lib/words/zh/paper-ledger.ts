import { longDate } from '$lib/format/dates';
import { quantity } from '$lib/format/numbers';

/** Words of 整改进展月报. */
export const paperLedger = {
	title: (month: string) => `关于${month}巡察整改进展情况的报告`,
	to: '市委巡察整改工作领导小组',
	overall: '一、总体进展',
	/** Where the statements stand: a paper judged before the notice was signed can't cite it. */
	source: { notice: '整改情况通报', register: '整改目标册' },
	said: (
		source: string,
		asof: string,
		[total, judged, finished, failing]: readonly [number, number, number, number]
	) =>
		`截至${longDate(asof)}，${source}所列 ${total} 条表述中，可判定的 ${judged} 条，其中完成或销号 ${finished} 条，` +
		(failing > 0 ? `未跟上的 ${failing} 条。` : '没有落后或逾期的。'),
	inState: (state: string, count: number) => `${state} ${count} 条`,
	finding: (section: string, item: string, text: string) => `（${section}）${item} ${text}`,
	/** The further rows of a finding. */
	sameFinding: (section: string, item: string) => `（${section}）${item}（同上）`,
	states: (parts: readonly string[]) => `按状态分：${parts.join('，')}。`,
	crossFoot: (name: string, planned: number, done: number, open: number, adds: boolean) =>
		`${name}：台账 ${quantity(planned)} = ${quantity(done)} + ${quantity(open)}，合计${adds ? '相符' : '不符'}。`,
	stateBars: '各表述按状态分',
	unit: '条',
	failing: '二、没有跟上的事项',
	failingCaption: '没有跟上的事项',
	noneFailing: '没有落后或逾期的事项。',
	upcoming: '三、近期到期的事项',
	upcomingCaption: (until: string) => `${longDate(until)}前到期而未完成的事项`,
	noneUpcoming: (until: string) => `${longDate(until)}前没有未完成而到期的事项。`,
	all: '四、各问题整改进展',
	allCaption: '各问题整改进展',
	note: '数量来自整改台账，一县超额不抵他县所欠；“应完成”按分期里程碑，无里程碑的按台账期限。',
	noticeNote: '“通报所称”为自查自报口径。',
	general: '组织领导与下一步打算',
	head: {
		number: '序号',
		finding: '问题',
		responsible: '责任单位',
		goal: '目标',
		notice: '通报所称',
		register: '目标数量',
		done: '已完成',
		due: '应完成',
		planned: '总量',
		unit: '单位',
		deadline: '期限',
		state: '状态',
		reason: '说明',
		owing: '欠账单位',
		county: '县（市、区）',
		missing: '还差'
	},
	lacking: (days: number, month: string) =>
		`台账最近一次报到之后已过 ${days} 天，${month}的月报可能未报齐`
} as const;
