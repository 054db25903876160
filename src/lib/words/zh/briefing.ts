import { monthDay } from '$lib/format/dates';
import { fixed } from '$lib/format/numbers';
import { waterMultiple } from '$lib/format/water-reading';
import type { SceneId } from '$lib/server/reports/briefing/scene';
import type { Clause } from '../index';
import { sentences } from './briefing-sentences';

/** Names of the scenes, in the address they are the ids. */
const scene: Readonly<Record<SceneId, string>> = {
	decisions: '上次议定',
	today: '今天',
	'air-day': '气 · 单日',
	'air-month': '气 · 本月',
	water: '水 · 本周',
	fire: '火',
	goals: '目标',
	ladder: '预警问责',
	moves: '变动'
};

/** Text of the screen at the dispatch meeting: few words, read from eight metres. */
export const briefing = {
	title: '晨会大屏',
	name: '调度晨会',
	scene,
	sentences,
	/** What a scene is about, over it. */
	subject: {
		since: (name: string, day: string) => `${name}（${day}以来）`,
		day: (day: string) => `统计日 ${day}`
	},
	/** Datasets by the shortest name there is. */
	dataset: {
		air_daily: '空气',
		water_sample: '水质',
		fire_alarm: '火点',
		ledger_item: '台账'
	} as Readonly<Record<string, string>>,
	until: '截至',
	asof: (day: string) => `评判日 ${monthDay(day)}`,
	late: (name: string, day: string, days: number) => `${name} ${monthDay(day)}，已过期 ${days} 天`,
	never: (name: string) => `${name}尚无数据`,
	provisional: '实况，未审核',
	after: (rows: number, more: boolean) =>
		more ? `另 ${rows} 条在下一屏` : `另 ${rows} 条见相应页面`,
	place: (scene: number, scenes: number) => `${scene} / ${scenes}`,
	sheet: (sheet: number, sheets: number) => `第 ${sheet}/${sheets} 张`,
	previous: '上一屏',
	next: '下一屏',
	blank: '黑屏，按 B 恢复',
	marks: {
		held: '已停住，按空格继续',
		/** names: of the scenes that would say something else; empty = not known which */
		newer: (names: readonly string[]) =>
			`有新数据${names.length > 0 ? `：${names.join('、')}` : ''}。画面仍是会前的，按 R 换上`,
		lost: '会前的快照已不在服务器上，已换成现在的数据',
		gone: (time: string) => `服务器无应答，画面停在 ${time}`,
		refused: (time: string) => `登录已失效，画面停在 ${time}：请重新登录`
	},
	missing: {
		lead: (name: string): Clause[] => [{ text: `${name}：尚无数据`, warn: true }],
		say: (datasets: readonly string[]) =>
			`没有到评判日为止的${datasets.join('、')}数据。导入后按 R 换上。`
	},
	unknownScene: (asked: string, ids: readonly string[]) =>
		`地址里的 scenes 没有“${asked}”这一屏：有 ${ids.join('、')}。`,
	twiceScene: (asked: string) => `地址里的 scenes 把“${asked}”写了两次：每一屏只写一次。`,
	emptyScenes: '地址里的 scenes 是空的：写作 scenes=today,water，或去掉它按地区设定。',
	badSeconds: (asked: string) =>
		`“${asked}”里的秒数读不出：写 5 至 3600 的整数，0 为不自动翻，如 seconds=30、scenes=water:60。`,
	decisions: {
		state: { overdue: '逾期', open: '办理中', closed: '已办结' },
		over: (days: number) => `超 ${days} 天`,
		left: (days: number) => (days === 0 ? '今天到期' : `余 ${days} 天`),
		due: (day: string) => `期限 ${monthDay(day)}`,
		closed: (day: string) => monthDay(day),
		late: (days: number) => `迟 ${days} 天`,
		inTime: '按期',
		where: '在“晨会”页登记议定事项，下次会议先看它们。'
	},
	airDay: {
		rank: (rank: number, tied: boolean) => `${tied ? '并列' : ''}第${rank}`,
		absent: '无数据',
		unjudged: '不判定',
		ranks: '名次以 AQI 低者为先'
	},
	airMonth: {
		good: (good: number, judged: number) => `${good} / ${judged} 县·日优良`,
		lastYear: (rate: string) => `上年同期 ${rate}%`,
		days: (good: number, target: number) => `已 ${good} / ${target} 天`,
		needs: (days: number) => `还须 ${days} 天`,
		place: (rank: number | null, tied: boolean) =>
			rank === null ? '不排名' : `${tied ? '并列' : ''}第${rank}`,
		index: '指数',
		unreachable: '已不能达到'
	},
	water: {
		met: (met: number, assessed: number) => `${met} / ${assessed} 个断面到标`,
		goal: (goal: number) => `目标 ≥ ${fixed(goal, goal % 1 === 0 ? 0 : 1)}%`,
		trend: '近八周达标率',
		multiple: (value: number | null) => (value === null ? '超标' : `${waterMultiple(value)} 倍`),
		change: (change: number | null) =>
			change === null
				? '无可比'
				: change === 0
					? '→ 持平'
					: change > 0
						? `↑ 升${change}类`
						: `↓ 降${-change}类`,
		nobody: '对照点'
	},
	fire: {
		open: '起未结',
		day: (pushed: number, confirmed: number) => `推送 ${pushed} 起，核实 ${confirmed} 起`,
		pending: (pending: number) => `待核实 ${pending} 起`,
		month: (label: string, confirmed: number, penalised: number) =>
			`${label}核实 ${confirmed}，已处罚 ${penalised}`,
		rate: (rate: string) => `必罚率 ${rate}%`,
		goal: '目标 100%',
		age: (days: number) => `${days} 天`,
		on: (day: string) => monthDay(day)
	},
	goals: {
		overdue: '逾期',
		items: '条',
		behind: (behind: number, relapsed: number) =>
			`落后 ${behind} 条${relapsed > 0 ? `，反弹 ${relapsed} 条` : ''}`,
		due: (until: string, amounts: number) =>
			amounts > 0
				? `${monthDay(until)}前到期 ${amounts} 件未完成`
				: `${monthDay(until)}前没有将到期的`,
		owed: (amount: string) => `欠 ${amount}`,
		lacks: (amount: string) => `缺 ${amount}`,
		more: (total: number) => `等 ${total} 个`
	},
	ladder: {
		nobody: '无',
		notJudged: '未判：须省通报名单',
		counties: (count: number) => `${count} 县`
	},
	moves: {
		to: (before: string, now: string) => `${before} → ${now}`,
		done: (amount: string) => `完成 ${amount}`,
		closed: (items: string) => `销号 ${items} 项`
	}
} as const;
