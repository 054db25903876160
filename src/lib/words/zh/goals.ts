import { longDate, monthDay } from '$lib/format/dates';
import { fixed, quantity } from '$lib/format/numbers';
import type { GoalLine } from '$lib/server/reports/goal-line';
import { lists } from './goals-lists';
import { amount } from './amount';
import { lead, why } from './goals-sentences';

/** Text of the page family `goals`. Sentences with figures are functions of plain values. */
export const goals = {
	title: '目标册',
	amount,
	why,
	lead,
	...lists,
	/** Statements that belong to no finding. */
	general: '组织领导与下一步打算',
	/** 肃宁 1、孟村 1 */
	places: (list: readonly { place: string; value: number }[]) =>
		list.map(({ place, value }) => `${place} ${quantity(value)}`).join('、'),
	/** How an ambiguous statement was read; empty where it prints a number and a day. */
	reading: ({ quantityBasis, datePrecision }: GoalLine) =>
		[lists.basis[quantityBasis ?? ''], lists.precision[datePrecision ?? '']]
			.filter((part) => part !== undefined)
			.join('；'),
	/** What 全部 and 均 of the notice count as. */
	all: '全部',
	known: (id: string, name: string) => `${id}（${name}）`,
	unknown: (id: string, total: number, nearest: readonly string[]) =>
		`没有目标“${id}”：目标册有 ${total} 条，相近的有 ${nearest.join('、')}。`,
	unknownEmpty: (id: string) => `没有目标“${id}”：尚未载入目标册。`,
	page: {
		kicker: (parts: readonly string[]) => ['目标册', ...parts].join(' · '),
		deadline: (day: string) => `期限 ${longDate(day)}`,
		noDeadline: '未定期限',
		place: (section: string | null, item: string | null, line: number, day: string | null) =>
			`整改情况通报${section && item ? `二（${section}）${item}，` : ''}原文第 ${line} 行` +
			`${day ? `，${longDate(day)}` : ''}。自查自报口径。`,
		finding: '对应的问题',
		reading: (text: string) => `读法：${text}。`,
		noticeSays: '通报所称',
		ledgerDone: '台账完成',
		registered: '已登记',
		ledgerPlanned: '台账总量',
		ledgerOpen: '剩余',
		ledgerCounties: '台账完成县数',
		share: '完成比例',
		left: '距期限',
		days: '天',
		over: '逾期',
		leftOver: (planned: string | null, open: string, places: string) =>
			`${planned ? `${planned}中还差 ` : '还差 '}${open}：${places}。`,
		/** At the pace of the last months. */
		pace: (months: number, recent: string, doneBy: string | null) =>
			doneBy
				? `按近 ${months} 个月完成 ${recent} 的进度，${longDate(doneBy)}可全部完成。`
				: `近 ${months} 个月完成 ${recent}，按这个进度推算不出完成日期。`,
		nextStep: (day: string, due: string) => `${longDate(day)}前应累计完成 ${due}。`,
		reportedOn: (day: string) => `台账中本项最近一次报到 ${longDate(day)}。`,
		/** Ends before the verdict. */
		verdict: (notice: string, ledger: string, day: string) =>
			`通报所称 ${notice}，${longDate(day)}台账 ${ledger}：`,
		parts: (planned: number, done: number, open: number) =>
			`通报 ${quantity(planned)} = ${quantity(done)} + ${quantity(open)}；`,
		ledgerParts: (planned: number, done: number, open: number) =>
			`台账 ${quantity(planned)} = ${quantity(done)} + ${quantity(open)}：`,
		override: '人工认定',
		judge: '认定目标状态',
		rounds: '每一期：登记了的和缺的',
		round: '期',
		roundFrom: '期起',
		roundTo: '期止',
		roundOf: (from: string, to: string) => (from === to ? from : `${from} 至 ${to}`),
		kept: '已登记',
		missing: '缺',
		issuedOn: '印发或开展日期',
		paper: '名称',
		moreRounds: (number: number) => `其余 ${number} 期`,
		related: '同一台账的表述',
		sources: '出处与算法',
		burnUp: '进度：累计完成与分期应完成',
		burnUpNote: (unit: string | null) => `${unit ? `单位：${unit}。` : ''}`,
		dueLine: '应完成',
		doneLine: '台账完成',
		fromMilestones: '（分期里程碑）',
		fromItems: '（台账各项期限）',
		noDueDates: '没有里程碑，台账各项也没有期限，所以没有应完成线。',
		stepLine: '台阶线：',
		thickLine: '；粗线：',
		day: '日期',
		doneSoFar: '累计完成',
		dueSoFar: '累计应完成',
		burnUpLabel: (name: string) => `${name}：累计完成与应完成`,
		stepLabel: (day: string, due: string) => `${monthDay(day)} 应 ${due}`,
		total: (planned: string) => `目标 ${planned}`,
		lastStep: (day: string, planned: string) => `${monthDay(day)} 目标 ${planned}`,
		now: (day: string) => `评判日 ${monthDay(day)}`,
		doneNow: (done: string) => `完成 ${done}`,
		counties: '各县完成与应完成',
		countiesOne: '谁来完成',
		unitKey: (unit: string) => `一圆一${unit || '项'}：`,
		barKey: '条为完成，竖线为应完成，框为总量。',
		markDone: '完成',
		markDue: '到期未完成',
		markLater: '未到期',
		addsUp: (done: string, open: string, planned: string) =>
			`合计须与总数相符：${done} + ${open} = ${planned}。`,
		surplus: (value: string) => `另超额 ${value}。`,
		marks: '数量',
		planned: '总数',
		last: '末期里程碑',
		lastDone: '最近完成',
		note: '说明',
		lateDays: (days: number) => `逾期 ${days} 天`,
		daysLeft: (days: number) => `余 ${days} 天`,
		owes: (value: string, since: string | null) =>
			`欠 ${value}${since ? `，应于 ${monthDay(since)}完成` : ''}`,
		ahead: (value: string) => `提前 ${value}`,
		lateItems: (items: number) => `${items} 项迟于期限`,
		notReported: '有里程碑，台账未报',
		items: (number: number) => `台账明细：${number} 项`,
		more: (number: number) => `其余 ${number} 项`,
		noItems: '台账中尚无此项的行。',
		load: '去载入台账',
		item: '项目',
		responsible: '责任单位',
		amount: '完成/计划',
		due: '期限',
		doneOn: '完成日',
		status: '状态',
		evidence: '验收材料',
		itemOver: (days: number) => `超期 ${days} 天`,
		itemLate: (days: number) => `迟 ${days} 天`,
		itemTooSoon: '未按时限提前',
		contradictory: '状态与数量不符',
		circumstantial: '旁证，不是证明',
		circumstantialSay:
			'数量只能由台账证明，监测数据不能代它作证。这里把同期的监测结果并列，供会上追问：事情做完而监测没有变好的，先看哪里没有到位。',
		indicator: {
			'air-index': '环境空气质量综合指数，逐月',
			'fire-points': '核实火点（起），逐月',
			'water-compliance': '跨县断面达标率（%），逐月'
		} as Readonly<Record<string, string>>,
		evidenceScope: (indicator: string, place: string | null) => `${place ?? '全市'} · ${indicator}`,
		axisFrom: '纵轴不自 0 起。',
		unfinishedMonth: '最后一月未满。',
		monthShort: (id: string) =>
			id.endsWith('-01') ? `${id.slice(0, 4)}年1月` : `${Number(id.slice(5))}月`,
		evidenceValue: (value: number | null, digits: number) => fixed(value, digits),
		noEvidence: '没有可并列的监测指标。',
		noEvidenceValues: '这段时间没有可用的监测值。'
	}
} as const;
