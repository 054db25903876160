import type { Clause } from '../index';
import type { Wording } from '../wording';
import type { airCompare as chinese } from '../zh/air-compare';

/** Text of what lies beside the air pages: editions side by side, what files print otherwise, days ahead, dust. */
export const airCompare = {
	editions: {
		title: '新旧标准并排',
		tableName: '新旧标准并排',
		kicker: (period: string) => `同样的日子，按各版标准 · ${period}`,
		lead: (good: readonly { edition: string; days: number }[]): Clause[] => {
			const [first, last] = [good[0], good.at(-1)];
			if (!first || !last || first.edition === last.edition)
				return [{ text: '只有一版标准，没有可比的。' }];
			const lost = first.days - last.days;
			return [
				{ text: `按 ${first.edition} 优良 ${first.days} 县·日，` },
				{ text: `按 ${last.edition} 为 ${last.days} 县·日，` },
				lost > 0 ? { text: `少 ${lost} 县·日。`, warn: true } : { text: `多 ${-lost} 县·日。` }
			];
		},
		none: (period: string): Clause[] => [{ text: `${period}没有空气质量数据。` }],
		notRanked: '不排名',
		inForce: (profile: string) => `这一时段现行的排名方案是“${profile}”；其余只作并排对照。`,
		noThird: 'HJ 633 没有 2031 年的版本：2031 年起改变的是浓度限值，见综合指数一表。',
		daysTitle: '优良天数少了多少',
		daysCaption:
			'AQI ≤ 100 的天数（括号内为有效评判天数）；按各版分指数限值逐日评判，与当时施行哪一版无关。HJ 633-2026 缺项且 AQI 不超过 100 的日子不评判。',
		indexTitle: '名次会怎样变',
		indexCaption:
			'每一方案下的综合指数与名次；小字为与现行方案相比名次的进退。浓度统计相同，只有限值、权重和小数位不同。',
		difference: '新旧之差',
		current: '现行',
		unconfirmed: '未经确认',
		up: (places: number) => `进 ${places}`,
		down: (places: number) => `退 ${places}`,
		same: '不变',
		index: (profile: string) => `${profile} 指数`,
		rank: (profile: string) => `${profile} 名次`,
		good: (edition: string) => `${edition} 优良天数`,
		judged: (edition: string) => `${edition} 评判天数`,
		see: '看新旧标准并排'
	},
	differences: {
		title: '来文与浓度对不上的日子',
		tableName: '来文与计算不一致',
		lead: (count: number): Clause[] => [
			count === 0
				? { text: '来文印的 AQI、类别、首要污染物都与浓度相符。' }
				: { text: `${count} 个县·日来文所印与由浓度算得的不一致。`, warn: true }
		],
		kicker: '逐日比对 · 空气质量日报',
		caption: '左为由浓度按当日标准算得，右为来文所印；只列不一致的项。所有统计用算得的值。',
		none: '来文印的 AQI、类别、首要污染物都与浓度相符，或来文没有印。',
		more: (count: number) => `看全部 ${count} 条`,
		day: '日期',
		edition: '标准',
		computed: '算得',
		printed: '来文',
		aqi: 'AQI',
		category: '类别',
		primary: '首要污染物',
		noValue: '—'
	},
	ahead: {
		title: (span: string) => `到${span}目标，余下的日子里优良须有几天`,
		span: { month: '本月', year: '全年' },
		caption: (day: string, left: number) => `截至 ${day}，余 ${left} 天。所需最多的在前。`,
		target: '目标天数',
		good: '已优良',
		needed: '余下须优良不少于',
		reached: '已达',
		unreachable: (needed: number, left: number) => `须 ${needed} 天，只余 ${left} 天，已不能达到`,
		days: (days: number) => `${days} 天`
	},
	stations: {
		made: (areas: number, areaDays: number) =>
			`${areas} 个县（市、区）的值（${areaDays} 县·日）由站点值平均得出：`,
		leftOut: (stations: string) => (stations ? `${stations}不计入；` : '来文中的站点全部计入；'),
		share: (share: string, few: string, shareFew: string) =>
			`当日有数的站点须达 ${share}%（少于 ${few} 个站点时 ${shareFew}%）；`,
		o3: '臭氧取各站日最大 8 小时的均值。',
		unconfirmed: '以上做法未经确认，是可改的设定。'
	},
	money: {
		title: '省级排名与奖惩金额',
		notImported: '未导入全省当月的排名名单，不判定奖惩金额；导入“省级空气质量排名名单”后列出。',
		caption: (clause: string) =>
			`单位万元，正为奖励，负为扣缴。名单印有金额的用名单，其余按${clause}的阶梯。`,
		ladder: '办法',
		none: '当月名单中没有本市的县（市、区）。',
		group: { city: '设区市', channel: '传输通道县', other: '其他县' } as Readonly<
			Record<string, string>
		>,
		groupHead: '分组',
		place: '全省名次',
		placeOf: (rank: number, ranked: number | null) =>
			ranked === null ? `${rank}` : `${rank}/${ranked}`,
		amount: '金额',
		nothing: '不奖不扣',
		unknownEnd: '不判定：名单未印参加排名数',
		from: { list: '名单所印', ladder: '阶梯' },
		basis: '依据',
		rankedUnits: '参加排名数',
		source: '来源'
	},
	dust: {
		none: '没有导入沙尘时段，未扣除沙尘。',
		counted: (days: number, unitDays: number) =>
			`PM10、PM2.5 的统计与综合指数已扣除沙尘 ${days} 天（${unitDays} 县·日）；AQI、优良天数未扣除。`
	}
} as const satisfies Wording<typeof chinese>;
