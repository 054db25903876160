import { fixed, percent, signedPercent } from '$lib/format/numbers';
import type { FireTally } from '$lib/server/reports/fire-period';
import type { FireYear } from '$lib/server/reports/fire-years';
import type { Clause } from '../index';
import { fireGoal } from './fire-goal';
import { fireSatellite } from './fire-satellite';

const rate = (value: number | null) => (value === null ? '—' : `${fixed(value, 2)}%`);

/** Text of the fire pages. Sentences with figures are functions of plain values. */
export const fire = {
	title: '火点',
	kicker: (period: string) => `露天焚烧火点与处罚 · ${period}`,
	dayKicker: (day: string, weekday: string) => `露天焚烧火点 · ${day} ${weekday}`,
	/** 推送 58 起，核实 34 起，查实率 58.62%；30 起已处罚，4 起未处罚。 */
	lead: (tally: FireTally): Clause[] => {
		if (tally.pushed === 0) return [{ text: '没有推送火警。' }];
		const owed = tally.unpenalised + tally.waived;
		const clauses: Clause[] = [
			{ text: `推送火警 ${tally.pushed} 起，` },
			{ text: `核实 ${tally.confirmed} 起，` },
			{ text: `查实率 ${rate(tally.verificationRate)}${tally.confirmed > 0 ? '；' : '。'}` }
		];
		if (tally.confirmed === 0) return clauses;
		return [
			...clauses,
			{ text: `已处罚 ${tally.penalised} 起，` },
			owed > 0
				? { text: `${owed} 起没有罚款或拘留。`, warn: true }
				: { text: tally.inGrace > 0 ? `${tally.inGrace} 起在办。` : '全部处罚到位。' }
		];
	},
	none: (period: string): Clause[] => [{ text: `${period}没有火点数据。` }],
	emptyRemedy: '火警台账、卫星火点可在“数据”页导入，或用命令 npx duibiao import。',
	penaltyRate: (tally: FireTally) =>
		tally.penaltyRate === null
			? ''
			: `点火必罚率 ${fixed(tally.penaltyRate, 1)}%（目标 100%）` +
				(tally.oldestUnpenalisedDays === null
					? '。'
					: `，未处罚的最长已 ${tally.oldestUnpenalisedDays} 天。`),
	pending: (count: number) => (count > 0 ? `另有 ${count} 起待核实。` : ''),
	running: (day: string) => `统计到${day}，本期未结束；与往年同一时段相比。`,
	statisticalDay: (opens: string, closes: string) => `统计日自 ${opens} 至 ${closes}（北京时间）。`,
	before: (day: string, confirmed: number, pushed: number, value: number | null) =>
		pushed === 0
			? `前一统计日（${day}）没有推送火警。`
			: `前一统计日（${day}）推送 ${pushed} 起，核实 ${confirmed} 起，查实率 ${rate(value)}。`,
	/** What the bars are. */
	bars: '灰为推送，黑为核实。',
	season: {
		heading: '年份',
		title: '与往年同期比，反常吗',
		above: (now: number, years: string) =>
			`核实 ${now} 起，高于在库各年同期（${years}），多得反常。`,
		below: (now: number, years: string) => `核实 ${now} 起，低于在库各年同期（${years}）。`,
		within: (now: number, years: string) => `核实 ${now} 起，在往年同期的范围之内（${years}）。`,
		few: '在库的往年不足两年，不判断是否反常。',
		year: ({ year, confirmed }: FireYear) => `${year}年 ${confirmed} 起`,
		label: '各年同期核实火点',
		against: '本期较该年',
		change: ({ change }: FireYear) => (change === null ? '—' : signedPercent(change, 1)),
		uncovered: '无台账'
	},
	calendar: {
		title: '哪几天火多',
		caption:
			'一格一个统计日：大字为核实火点，“推”为推送火警，“卫星”为卫星火点事件（低置信不计，两者不相加）。点日期看当日。',
		weekdays: ['一', '二', '三', '四', '五', '六', '日'],
		confirmed: '核实',
		pushed: (count: number) => `推 ${count}`,
		events: (count: number) => `卫星 ${count}`,
		months: '哪几个月火多',
		label: '逐月推送与核实'
	},
	hours: {
		title: '一天里什么时候起火',
		label: '按报警时刻，推送与核实',
		caption: '灰为推送，黑为核实；按报警时刻（北京时间，整点段）。',
		peak: (from: number, to: number, share: string) =>
			`${from}—${to} 时最多，占核实火点的 ${share}%。`
	},
	causes: {
		title: '烧的是什么',
		caption: '原因与核查结果分列：核实的为烧了什么，查否的为误报缘由。',
		cause: '原因',
		none: '未注明'
	},
	tiles: {
		title: '哪些县着火',
		caption: '数字为核实火点，越多底色越深；括号内为未处罚，粗框为有未处罚的县。'
	},
	dayTiles: '大字为核实火点，“推”为推送火警，“卫星”为卫星火点事件；粗框为有未处罚的县。',
	map: {
		title: '火点落在哪里',
		caption: '边界为本局加载的文件，供内部核对；点为卫星火点事件中心，空心为静态热源标记。',
		label: '县（市、区）边界与卫星火点事件'
	},
	ranking: {
		title: '各县（市、区）排名',
		caption: {
			confirmed: '按核实火点由多到少；数目相同为并列，没有火点的县也列出。',
			rate: '按查实率由高到低；没有推送火警的县无查实率，排在最后。',
			penalty: '按点火必罚率由低到高；没有核实火点的县无此率，排在最后。',
			density: '按每千公顷耕地核实火点由多到少；耕地面积未填的县排在最后。'
		},
		orders: { confirmed: '按核实', rate: '按查实率', penalty: '按必罚率', density: '按千公顷' },
		switchLabel: '换一种排序',
		heads: fireGoal.heads,
		adds: '推送 = 核实 + 查否 + 非本辖区 + 待核实；核实 = 已处罚 + 无需处罚 + 办理中 + 未处罚。'
	},
	open: {
		title: (count: number) => (count === 0 ? '没有未结的案件' : `${count} 起案件未结`),
		caption:
			'评判日未结的全部案件，不限本期，按久未办结排序。待核实的自报警日起算，核实的自核实日起算。',
		empty: '所有核实火点都已处罚或办结，没有待核实的火警。'
	},
	cases: {
		title: (count: number) => `火警 ${count} 起`,
		caption: '统计日内的火警，按报警时间；所用时间自推送起算，超过时限的以红字标出。',
		no: '编号',
		at: '报警时间',
		place: '乡镇、村',
		state: '状态',
		age: '已过',
		days: (count: number) => `${count} 天`,
		cause: '原因',
		penalty: '处罚',
		verify: '核实用时',
		extinguish: '扑灭用时',
		minutes: (count: number) =>
			count < 60 ? `${count} 分钟` : `${Math.floor(count / 60)} 小时 ${count % 60} 分`,
		late: '超时限',
		detected: (county: string) => `发现于${county}，经认定改属`,
		decided: (at: string, by: string, why: string) => `${at.slice(0, 10)} ${by}：${why}`,
		nearLine: '边界点，需现场核定',
		boundary: (county: string) => `按边界在${county}`,
		manyCases: (count: number) => `处罚案件 ${count} 件，计 1 起`,
		empty: '这一统计日没有推送火警。'
	},
	states: {
		pending: '待核实',
		confirmed: '核实',
		rejected: '查否',
		outside: '非本辖区',
		penalised: '已处罚',
		waived: '无需处罚',
		in_grace: '办理中',
		unpenalised: '未处罚',
		pushed: '已推送',
		received: '已接收',
		arrived: '已到场',
		extinguished: '已扑灭',
		closed: '已办结'
	} as Readonly<Record<string, string>>,
	penalties: {
		fine: '罚款',
		detention: '拘留',
		both: '罚款并拘留',
		waived: '无需处罚',
		none: '未处罚'
	} as Readonly<Record<string, string>>,
	satellite: fireSatellite,
	file: {
		kicker: (no: string, day: string) => `${no} · ${day}`,
		event: '卫星火点事件',
		lead: (county: string, state: string, decisions: number): Clause[] => [
			{ text: `${county}，` },
			{ text: `${state}${decisions > 0 ? '，' : '。'}` },
			...(decisions > 0 ? [{ text: `有 ${decisions} 次认定。` }] : [])
		],
		day: '看当日',
		decisions: (count: number) => (count > 0 ? `认定 ${count} 次` : '没有认定'),
		decisionsCaption: '最新一次认定为准；撤回认定所在的批次即恢复此前的认定或原表所列。',
		noDecision:
			'责任县为原表所列（或按边界所定）。认定可在本页填写、导入“火点认定”表，或用命令 npx duibiao fire。',
		at: '认定时间',
		by: '认定单位',
		accountable: '责任县（市、区）',
		verdict: '认定结果',
		punishments: (count: number) => `处罚案件 ${count} 件，这一火点计 1 起`,
		penaltyNo: '处罚文号',
		amount: '罚款（元）',
		detention: '拘留（天）',
		penalisedAt: '处罚日期',
		unknown: (no: string) => `没有编号为“${no}”的火点；编号见当日或当月的火点页。`
	},
	tableName: '火点与处罚',
	dayTable: '火警案件',
	seeGoal: '看点火必罚目标',
	seeRanking: '看核实火点排名与目标值',
	seeMonth: '看本月',
	seeYear: fireGoal.seeYear,
	unknownPeriod: (asked: string, first: string, last: string) =>
		`没有“${asked}”这一期的火点页面；月份写作 2021-10，年份写作 2021，已有数据自 ${first} 至 ${last}。`,
	unknownDay: (asked: string, first: string, last: string) =>
		`没有 ${asked} 这一天的火点页面；已有数据自 ${first} 至 ${last}。`,
	unknownEmpty: (asked: string) => `没有“${asked}”的火点页面；尚无火点数据。`,
	percent: (value: number | null, digits: number) => percent(value, digits)
} as const;
