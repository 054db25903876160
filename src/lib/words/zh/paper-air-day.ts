import { longDate, weekday } from '$lib/format/dates';
import { firstPlaces, inOrder, lastPlaces, ordinal, type Placed } from './paper-words';

/** How many a sentence names from either end. */
const NAMED = 3;

/** Words of 空气质量日报. */
export const paperAirDay = {
	title: (day: string) => `全市环境空气质量日报（${longDate(day)}）`,
	to: '各县（市、区）人民政府、管委会',
	general: ordinal(0, '总体情况'),
	polluted: ordinal(1, '超标县（市、区）'),
	all: ordinal(2, '各县（市、区）空气质量'),
	none: (day: string) => `${longDate(day)}没有空气质量数据。`,
	/** parts: 良 12 个 */
	said: (day: string, expected: number, received: number, parts: readonly string[]) =>
		`${longDate(day)}（${weekday(day)}），全市 ${expected} 个县（市、区）有 ${received} 个报来数据：${parts.join('，')}。`,
	counted: (category: string, counties: number) => `${category} ${counties} 个`,
	unjudged: '不能评价',
	/** Ranks are the AQI themselves. */
	ends: (places: readonly Placed[]) =>
		places.length <= NAMED
			? ''
			: `AQI 由低到高，前三名依次是${inOrder(firstPlaces(places, NAMED))}；后三名从倒数第一名起依次是` +
				`${inOrder(lastPlaces(places, NAMED))}。`,
	moved: (fell: number, rose: number, same: number) =>
		fell + rose + same === 0
			? ''
			: `与前一日相比，AQI 下降的 ${fell} 个，上升的 ${rose} 个，持平的 ${same} 个。`,
	/** parts: PM2.5 9 个 */
	primaries: (parts: readonly string[]) =>
		parts.length === 0 ? '' : `首要污染物：${parts.join('，')}。`,
	nonePolluted: '没有超标的县（市、区）。',
	exceeds: (name: string, aqi: number, category: string, primary: string) =>
		`${name}（AQI ${aqi}，${category}，首要污染物 ${primary}）`,
	list: (parts: readonly string[]) => `${parts.join('、')}。`,
	bars: (day: string) => `${longDate(day)}空气质量指数（AQI）图`,
	table: (day: string) => `${longDate(day)}各县（市、区）环境空气质量`,
	head: {
		number: '序号',
		area: '县（市、区）',
		iaqi: (pollutant: string) => `${pollutant} 分指数`,
		aqi: 'AQI',
		primary: '首要污染物',
		category: '类别',
		before: '前一日 AQI',
		status: '数据'
	},
	status: { reviewed: '审核', provisional: '实况', absent: '无' },
	notes: {
		unit: '单位：CO 为 mg/m³，其余污染物为 μg/m³；O3 为日最大 8 小时平均，其余为日均值。“—”为缺测。',
		edition: (edition: string | null) =>
			edition ? `空气质量指数按 ${edition} 评价；AQI 不大于 50 不列首要污染物。` : null,
		dust: '未剔除沙尘影响。'
	},
	lacking: {
		absent: (names: readonly string[]) => `${names.join('、')}没有报来数据`,
		unjudged: (names: readonly string[]) => `${names.join('、')}缺项，不能评价`,
		provisional: (counties: number) => `${counties} 个县（市、区）为未审核的实况数据`
	}
} as const;
