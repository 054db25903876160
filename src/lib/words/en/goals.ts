import { longDate, monthDay } from '$lib/format/dates';
import { fixed, quantity } from '$lib/format/numbers';
import type { GoalLine } from '$lib/server/reports/goal-line';
import type { Clause } from '../index';
import { lists } from './goals-lists';
import { amount, lead, why } from './goals-sentences';
import type { Wording } from '../wording';
import type { goals as chinese } from '../zh/goals';

/** Text of the page family `goals`. Sentences with figures are functions of plain values. */
export const goals = {
	title: '目标册',
	amount,
	why,
	lead,
	...lists,
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
	register: {
		kicker: (statements: number, repeats: number) =>
			`到标了吗 · 整改通报 ${statements} 条表述，去除 ${repeats} 条重述`,
		lead: (total: number, judged: number, finished: number, failing: number): Clause[] => [
			{ text: `${total} 条表述，` },
			{ text: `${judged} 条可判定：` },
			{ text: `${finished} 条完成或销号，` },
			failing > 0 ? { text: `${failing} 条没有跟上。`, warn: true } : { text: '没有落后或逾期的。' }
		],
		ladder: '看预警问责阶梯：各县在哪一级',
		empty: '尚未载入目标册。',
		load: '去载入',
		unitKey: '一格一条表述，按状态排列；点状态看该状态的表述。',
		count: (number: number) => `${number} 条`,
		failing: '哪些没有跟上，差多少',
		upcoming: (days: string) => `${days}前到期，还差多少`,
		noneUpcoming: '这段时间没有未完成而到期的任务。',
		upcomingCaption: '只列到期时还差的；数量自开始累计。',
		missing: '还差',
		claims: '通报所称与台账相符吗',
		claimsSay: (agree: number, differ: number, day: string) =>
			differ > 0
				? `以 ${longDate(day)}的台账相核：${agree} 条相符，${differ} 条不符。`
				: `以 ${longDate(day)}的台账相核：${agree} 条相符，没有不符的。`,
		claimsEarly: (early: number) => `另有 ${early} 条说的是评判日以后的事，尚不能核。`,
		crossFoot: (name: string, planned: number, done: number, open: number, adds: boolean) =>
			`${name}：通报 ${quantity(planned)} = ${quantity(done)} + ${quantity(open)}${adds ? '，相符' : '，不符'}`,
		crossFootLedger: (planned: number, done: number, open: number, adds: boolean) =>
			`台账 ${quantity(planned)} = ${quantity(done)} + ${quantity(open)}${adds ? '，相符' : '，不符'}`,
		differCaption: '通报所称与台账不符的',
		notice: '通报所称',
		ledger: '台账',
		statement: '表述与缘由',
		repeated: '重述，不重复计数',
		tree: '目标册：从问题到表述',
		treeCaption: '通报第一、三部分的表述不属于某一问题，列在最后。',
		all: '全部',
		filter: '按状态',
		section: (number: string, title: string) => `（${number}）${title}`,
		general: '组织领导与下一步打算',
		noStatements: '通报未给出可计量的表述',
		measures: '整改措施',
		counties: (counties: number, done: number) => `${counties} 县，${done} 县完成`,
		/** The measured indicator set beside a statement. */
		beside: {
			'air-index': '旁证：综合指数',
			'fire-points': '旁证：核实火点',
			'fire-penalty': '判据：点火必罚',
			'water-compliance': '旁证：断面达标率',
			'good-days': '旁证：优良天数',
			pm2_5: '旁证：PM2.5'
		} as Readonly<Record<string, string>>,
		noneInState: (state: string) => `没有${state}的表述。`
	},
	moves: {
		heading: (since: string) => `${since}以来，哪些动了`,
		label: '自何时',
		spans: [
			{ days: 7, label: '一周以来' },
			{ days: 30, label: '三十天以来' },
			{ days: 91, label: '一季以来' }
		],
		none: (since: string) => `${longDate(since)}以来没有变动。`,
		caption: (since: string, asof: string) =>
			`以 ${longDate(since)}和 ${longDate(asof)}各自已报到的台账相比。`,
		done: '完成',
		closed: '销号（项）',
		units: (list: readonly { place: string; value: string }[]) =>
			list.map(({ place, value }) => `${place} ${value}`).join('、')
	},
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
} as const satisfies Wording<typeof chinese>;
