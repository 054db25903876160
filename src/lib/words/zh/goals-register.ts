import { longDate } from '$lib/format/dates';
import { quantity } from '$lib/format/numbers';
import type { Clause } from '../index';

/** Text of the register of goals and of what moved in it. */
export const goalsRegister = {
	reported: {
		completed: '通报称已完成',
		continuing: '通报称长期坚持',
		'in progress': '通报称正在推进'
	} as Readonly<Record<string, string>>,
	column: {
		name: '表述',
		role: '性质',
		quote: '原文'
	},
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
	}
} as const;
