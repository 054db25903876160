import { longDate } from '$lib/format/dates';
import { fixed, signed } from '$lib/format/numbers';
import type { LadderReason, LadderRule, NextMonth } from '$lib/server/reports/ladder';
import type { Clause } from '../index';
import type { Wording } from '../wording';
import type { ladder as chinese } from '../zh/ladder';

const INDICATOR: Readonly<Record<string, string>> = { 'air-index': '综合指数', pm2_5: 'PM2.5' };
const POLLUTANT: Readonly<Record<string, string>> = {
	so2: 'SO2',
	no2: 'NO2',
	pm10: 'PM10',
	pm2_5: 'PM2.5',
	co: 'CO',
	o3: 'O3'
};

const indicator = (key: string) => INDICATOR[key] ?? key;
/** The index has two decimals, a mean of PM2.5 none. */
const shown = (key: string, value: number | null) => fixed(value, key === 'air-index' ? 2 : 0);
const month = (day: string) => `${Number(day.slice(5, 7))}月`;

/** What a rule asks for, as the region's ladder has it. */
const asks: Readonly<Record<string, (rule: LadderRule) => string>> = {
	rises_in_sum: ({ times }) => `综合指数或 PM2.5 月均浓度同比上升，当年累计 ${times} 次`,
	rise_by: ({ percent }) => `综合指数或 PM2.5 月均浓度单月同比上升 ${percent}% 及以上`,
	rises_in_row_not_attaining: ({ times }) => `未达标且连续 ${times} 个月同比上升`,
	talks_in_row: ({ times }) => `连续 ${times} 个月触发公开约谈`,
	province_list: () => '按省通报名单'
};

/** Why a county stands on a rung; one sentence without a full stop. */
const reasons: Readonly<Record<string, (reason: LadderReason) => string>> = {
	rises_in_sum: (r) =>
		`${indicator(r.indicator)}当年累计 ${r.counted} 次同比上升（满 ${r.needed} 次），最近一次 ${month(r.latest)}：` +
		`${shown(r.indicator, r.value)}，上年同月 ${shown(r.indicator, r.yearValue)}`,
	rise_by: (r) =>
		`${indicator(r.indicator)}单月同比升幅最大 ${signed(r.largestChange, 1)}%（达 ${r.percent}%），最近一次 ${month(r.latest)}`,
	rises_in_row_not_attaining: (r) =>
		`${indicator(r.indicator)}已连续 ${r.counted} 个月同比上升（满 ${r.needed} 个月），` +
		`且 1—${month(r.latest)} ${(r.over ?? []).map((key) => POLLUTANT[key] ?? key).join('、')} 未达标`,
	talks_in_row: (r) =>
		`${indicator(r.indicator)}连续 ${r.counted} 个月触发公开约谈（满 ${r.needed} 个月）`
};

/** Rules that stand to the end of the year, whatever the next month brings. */
const LASTING = ['rises_in_sum', 'rise_by'];

/** Text of `/ladder` and of the ladder on a county's page. */
export const ladder = {
	title: (label: string) => `预警问责阶梯 ${label}`,
	tableName: '预警问责阶梯',
	kicker: (label: string, profile: string) => `预警问责阶梯 · ${label} · 排名方案 ${profile}`,
	lead: (standing: readonly { name: string; counties: number }[], total: number): Clause[] =>
		standing.length === 0
			? [{ text: `${total} 个县（市、区）都不在阶上。` }]
			: standing.map(({ name, counties }, i) => ({
					text: `${counties} 县${name}${i < standing.length - 1 ? '，' : '。'}`,
					warn: i === 0
				})),
	say: '按每县触到的最高一级计；这里是按规则推算，是否实施以正式文件为准。',
	unknown: (asked: string, first: string, last: string) =>
		`没有“${asked}”的阶梯：有 ${first} 至 ${last} 各整月。`,
	unknownEmpty: (asked: string) => `没有“${asked}”的阶梯：尚无空气质量数据。`,
	none: (label: string) => `${label}没有可用的空气质量数据。`,
	rules: '各级条件与所在县',
	rung: '级次',
	measure: '措施',
	condition: '条件',
	who: '所在县（市、区）',
	notJudged: '未判：须导入省通报名单',
	nobody: '无',
	standing: '谁在哪一级，为什么，怎样下来',
	since: (day: string) => `自${day.slice(0, 4)}年${month(day)}`,
	why: (reason: LadderReason) => reasons[reason.rule]?.(reason) ?? reason.rule,
	asks: (rule: LadderRule) => asks[rule.rule]?.(rule) ?? rule.rule,
	/** What would take a county down from the rung of a reason. */
	down: ({ rule, indicator: key }: LadderReason, next: NextMonth) => {
		if (LASTING.includes(rule)) return '当年不减，次年 1 月重新累计';
		const value = key === 'air-index' ? next.index : next.pm25;
		const label = `${Number(next.month.slice(5))}月${indicator(key)}`;
		return value === null
			? `${label}同比不升即中断`
			: `${label}不高于上年同月 ${shown(key, value)} 即中断`;
	},
	taken: '已登记措施',
	action: (name: string, on: string, lifted: string | null) =>
		`${longDate(on)}${name}${lifted ? `，${longDate(lifted)}解除` : ''}`,
	months: (key: string) => `逐月同比：${indicator(key)}`,
	monthsSay: '数为同比升幅（%），▲ 为上升；空缺为当月或上年同月有效天数不足。',
	indicator: '指标',
	indicators: [
		{ id: 'air-index', label: '综合指数' },
		{ id: 'pm2_5', label: 'PM2.5' }
	],
	indicatorOf: indicator,
	month: (id: string) => `${Number(id.slice(5))}月`,
	sum: '累计上升',
	row: '连续上升',
	seeCounty: '县页',
	subjects: { ladder: '预警问责阶梯' } as Readonly<Record<string, string>>,
	head: {
		area: '县（市、区）',
		code: '代码',
		rung: '级次',
		measure: '措施',
		indicator: '指标',
		since: '起始月',
		why: '缘由',
		down: '怎样下来',
		actions: '已登记措施'
	}
} as const satisfies Wording<typeof chinese>;
