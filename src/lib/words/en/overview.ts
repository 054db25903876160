import type { FireSeries, WaterSeries } from '$lib/server/reports/overview-series';
import { fixed } from '$lib/format/numbers';
import type { Wording } from '../wording';
import type { overview as chinese } from '../zh/overview';

/** Text of `/`. */
export const overview = {
	title: '总览',
	tableName: '总览_未跟上的目标',
	kicker: '到标了吗',
	goalId: '目标编号',
	goalName: '目标',
	unit: '单位',
	squares: (statements: number, repeats: number) =>
		`一格一条表述，按状态排列。通报 ${statements} 条表述，去除 ${repeats} 条重述。`,
	all: '看全部目标',
	failing: {
		title: '哪些没有跟上，差多少',
		caption: '逾期在前，再按欠账起始日排列。横条为已完成，竖线为今日应完成，外框为总数。',
		none: '没有逾期、反弹或落后的目标。',
		name: '目标与缘由',
		who: '责任单位',
		bar: '完成｜应完成',
		counties: (names: string[], total: number) =>
			names.length < total ? `${names.join('、')}等 ${total} 个` : names.join('、'),
		city: '市本级'
	},
	domains: '三个领域',
	water: {
		name: '水 · 跨县断面',
		unit: (assessed: number) => `/ ${assessed} 断面到标`,
		goal: (target: string) => `目标 ≥ ${target}%`,
		now: (share: string, before: string | null) =>
			`本周 ${share}%${before === null ? '' : `，上周 ${before}%`}`,
		say: ({ failed, inferior, unsampled }: WaterSeries) =>
			[
				failed > 0 ? `${failed} 个断面未到标` : '断面全部到标',
				inferior > 0 ? `${inferior} 个为劣Ⅴ类` : '',
				unsampled > 0 ? `${unsampled} 个断流、冰冻或停测，不计入` : ''
			]
				.filter((part) => part !== '')
				.join('，'),
		lacking: (sections: number, target: string) => `。再有 ${sections} 个断面到标即达 ${target}%`,
		link: '看周报',
		label: '近八周断面达标率',
		none: '尚无断面监测数据。'
	},
	air: {
		name: '气 · 综合指数',
		unit: (ranked: number, month: string) => `/ ${ranked} 县到标，${month}`,
		goal: (target: string) => `目标 ≤ ${target}`,
		now: (rate: string, lastYear: string | null) =>
			`优良率 ${rate}%${lastYear === null ? '' : `，上年同月 ${lastYear}%`}`,
		say: '柱为今年各月各县优良天数占比，短横为上年同月；未满的月份为空心',
		noTarget: '未设目标值',
		link: '看县排名',
		label: '今年各月优良天数占比与上年同月',
		none: '尚无空气质量数据。'
	},
	fire: {
		name: '火 · 点火必罚',
		unit: (confirmed: number) => `/ ${confirmed} 起已处罚`,
		goal: '目标 每一起',
		now: (rate: number | null) => (rate === null ? '' : `处罚率 ${fixed(rate, 1)}%`),
		say: ({ unpenalised, oldestDays, year }: FireSeries) =>
			`柱为 ${year} 年各月核实火点` +
			(unpenalised > 0
				? `；${unpenalised} 起未处罚（橙色），最长 ${oldestDays ?? 0} 天`
				: '；全部已处罚'),
		link: '看火点与处罚',
		label: '今年各月核实火点，未处罚的另标',
		none: '今年尚无火警登记。'
	},
	/** Only some months are named, so that twelve bars have room. */
	month: (month: number, last: number) => ([1, 6, last].includes(month) ? `${month}月` : ''),
	pressure: {
		title: '哪些县有压力',
		say: (both: string[]) =>
			both.length > 0 ? `两项以上未到标的有${both.join('、')}。` : '没有两项以上未到标的县。',
		key: (week: string, month: string, target: string | null) =>
			`水：${week}责任断面；气：${month}综合指数${target === null ? '' : ` ≤ ${target}`}；火：今年核实火点均已处罚。`,
		failing: '未到标',
		met: '到标',
		unjudged: '未判定',
		table: '各县三项',
		mark: { water: '水', air: '气', fire: '火' }
	},
	fresh: {
		title: '数据新鲜吗',
		dataset: '数据',
		newest: '最新一日',
		age: '距评判日',
		rhythm: '间隔',
		state: '状态',
		remark: '备注',
		days: (days: number) => `${days} 天`,
		current: '当期',
		late: (days: number) => `过期 ${days} 天`,
		none: '尚无数据',
		provisional: '实况，未审核'
	}
} as const satisfies Wording<typeof chinese>;
