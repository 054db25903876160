import type { Clause } from '../index';
import type { Wording } from '../wording';
import type { air as chinese } from '../zh/air';

/** Text of the air pages. Sentences with figures are functions of plain values. */
export const air = {
	title: '空气',
	tableName: '空气质量月表',
	kicker: (period: string) => `县（市、区）环境空气质量 · ${period}`,
	lead: (
		counties: number,
		good: number,
		judged: number,
		rate: string,
		heavy: number,
		pollutant: string | null
	): Clause[] => [
		{ text: `${counties} 个县（市、区）共 ${judged} 个有效日，` },
		{ text: `优良 ${good} 个，占 ${rate}%；` },
		heavy > 0 ? { text: `重污染 ${heavy} 个，`, warn: true } : { text: '没有重污染日，' },
		{ text: pollutant ? `超标日首要污染物以 ${pollutant} 最多。` : '没有超标日。' }
	],
	none: (period: string): Clause[] => [{ text: `${period}没有空气质量数据。` }],
	emptyRemedy: '空气质量日报可在“数据”页导入，或用命令 npx duibiao import。',
	against: (rate: string, points: string) => `上年同期优良率 ${rate}%，今年${points}。`,
	ranked: (first: string, last: string) => `综合指数最低的是${first}，最高的是${last}。`,
	previous: (label: string) => `← ${label}`,
	next: (label: string) => `${label} →`,
	calendar: {
		title: '哪一天、哪个县污染了',
		caption:
			'一格一天，格内为 AQI；底色按 AQI 类别，空格为无数据，斜线为因缺项不判定。县（市、区）按综合指数由低到高。',
		table: 'AQI 逐日',
		day: (month: number, day: number) => `${month}月${day}日`,
		good: '优良天数',
		heavy: '重污染',
		noPolluted: '没有污染日'
	},
	matrix: {
		title: '六项污染物，各县各项',
		caption:
			'单位 μg/m³（CO 为 mg/m³）。SO2、NO2、PM10、PM2.5 为平均值，CO 为日均值第 95 百分位，O3 为日最大 8 小时第 90 百分位；下行小字为上年同期。',
		exceeds: '高于排名方案所用限值的项为粗体，只作参照。',
		index: '综合指数',
		rate: '优良率',
		days: '有效天数',
		main: '首要污染物'
	},
	trend: {
		title: '逐日：县域 AQI 的中位与最高',
		median: '中位县',
		highest: '最高县',
		label: '逐日 AQI：各县的中位数与最大值',
		caption: '横线为 AQI 100（优良与污染之界）。'
	},
	seeRanking: '看综合指数排名与缘由',
	unknownMonth: (asked: string, first: string, last: string) =>
		`没有“${asked}”这个时段的页面；时段写作 2021-11、2021-01--11、2021-Q4、2021-H2、2021 或 2021-11-03--2021-11-20，已有数据自 ${first} 至 ${last}。`,
	unknownMonthEmpty: (asked: string) =>
		`没有“${asked}”这个时段的页面；时段写作 2021-11，尚无空气质量数据。`,
	unknownDay: (asked: string, first: string, last: string) =>
		`没有 ${asked} 这一天的页面；已有数据自 ${first} 至 ${last}。`,
	day: {
		tableName: '空气质量日报',
		kicker: (day: string, weekday: string) => `空气质量日报 · ${day} ${weekday}`,
		/** levels: counties by AQI level 1 to 6 */
		lead: (received: number, levels: readonly number[]): Clause[] => {
			const [best = 0, good = 0, ...rest] = levels;
			const polluted = rest.reduce((sum, count) => sum + count, 0);
			if (received === 0) return [{ text: '这一天没有空气质量数据。' }];
			return [
				{ text: `${received} 个县（市、区）有数据：` },
				{ text: `${best} 个优，${good} 个良，` },
				polluted > 0 ? { text: `${polluted} 个超标。`, warn: true } : { text: '没有超标的。' }
			];
		},
		worst: (counties: { name: string; aqi: number; primary: string }[]) =>
			`AQI 最高的是${counties.map((c) => `${c.name}（${c.aqi}，${c.primary}）`).join('、')}。`,
		month: '看本月',
		caption:
			'按 AQI 由高到低。浓度单位 μg/m³（CO 为 mg/m³），其右小字为空气质量分指数；SO2、NO2、PM10、PM2.5、CO 为日均值，O3 为日最大 8 小时平均。NA 为缺测。',
		before: '较前日',
		category: '类别',
		level: '级别',
		primary: '首要污染物',
		iaqi: '分指数',
		status: '数据状态',
		reviewed: '审核',
		provisional: '实况',
		absent: '无数据',
		published: (aqi: number) => `来文 ${aqi}`
	}
} as const satisfies Wording<typeof chinese>;
