import type { Wording } from '../wording';
import type { airYear as chinese } from '../zh/air-year';

/** Why a county is not judged. */
type NotJudgedYear =
	| { why: 'no_data' }
	| { why: 'year_runs'; validDays: number }
	| { why: 'month'; month: string; validDays: number; needed: number }
	| { why: 'year'; validDays: number; needed: number };

const statistic: Readonly<Record<string, string>> = {
	mean: '年均值',
	p98: '日均值第 98 百分位',
	p95: '日均值第 95 百分位',
	p90: '日最大 8 小时第 90 百分位'
};

/** Text of what the year pages of air add: attainment, cumulative index. */
export const airYear = {
	attainment: {
		title: '全年达标了没有',
		tableName: '空气质量年评价',
		/** counties: attaining, not, not judged */
		lead: (meets: number, fails: number, open: number) =>
			[
				meets > 0 ? `${meets} 个县（市、区）六项全部达标` : '没有六项全部达标的县（市、区）',
				fails > 0 ? `${fails} 个未达标` : '',
				open > 0 ? `${open} 个不判定` : ''
			]
				.filter((part) => part !== '')
				.join('，') + '。',
		running: (day: string) =>
			`截至 ${day}，全年未结束，不作年评价；下表为至今的统计值与限值，供参照。`,
		caption: (edition: string) =>
			`按 ${edition} 二级限值。每格上为年均值，下为日均值百分位（O3 为日最大 8 小时）；CO、O3 只评百分位。两者都不高于限值为该项达标，六项都达标为达标。单位 μg/m³（CO 为 mg/m³）。高于限值的为粗体；缘由列为各项超标倍数，依次为年均值、百分位。`,
		straddles: (edition: string, other: string, day: string) =>
			`这一年跨两版标准（${other}、${edition}）：按设定以${day}施行的 ${edition} 评判，待核定。`,
		day: { last_day: '全年最后一日', first_day: '全年第一日' } as Readonly<Record<string, string>>,
		confidence:
			'所用 HJ 663 的百分位与修约规则见于二手资料，原文未核；例外事件、三年滑动平均未计入。',
		statistic,
		limit: '限值',
		verdict: '评价',
		meets: '达标',
		fails: '未达标',
		notJudged: '不判定',
		reason: '缘由',
		item: '项目',
		test: '统计量',
		value: '数值',
		multiple: '超标倍数',
		validDays: '有效天数',
		/** multiples: of the mean, of the percentile */
		exceeds: (pollutant: string, multiples: readonly string[]) =>
			`${pollutant} 超 ${multiples.join('、')} 倍`,
		because: (lack: NotJudgedYear): string => {
			switch (lack.why) {
				case 'no_data':
					return '无数据';
				case 'year_runs':
					return `全年未结束，已有效 ${lack.validDays} 天`;
				case 'month':
					return `${Number(lack.month.slice(5, 7))}月有效 ${lack.validDays} 天，至少须 ${lack.needed} 天`;
				case 'year':
					return `全年有效 ${lack.validDays} 天，至少须 ${lack.needed} 天`;
			}
		}
	},
	cumulative: {
		title: '综合指数：1—N月累计，今年比去年',
		tableName: '综合指数逐月累计',
		caption: (profile: string) =>
			`每县一幅，自 1月 累计到各月。粗线为今年，细线为去年，两年用同一${profile}；各幅纵轴相同。某月起有效天数不足的，此后不排名，线断开。`,
		axis: (from: string, to: string) =>
			`纵轴 ${from}—${to}，横轴 1—12月；图上两数为最新累计的今年与去年。`,
		table: '逐月累计数值',
		tableCaption: '上为今年，下行小字为去年同期累计。',
		now: '今年',
		lastYear: '去年',
		label: (county: string, now: string, was: string) =>
			`${county}综合指数逐月累计，今年 ${now}，去年同期 ${was}`,
		month: (month: number) => (month === 1 ? '1月' : `1—${month}月`),
		index: '累计综合指数',
		notRanked: '不排名',
		until: '累计至',
		see: (months: string) => `看 ${months}累计与去年比`
	}
} as const satisfies Wording<typeof chinese>;
