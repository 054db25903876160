import { fixed } from '$lib/format/numbers';
import {
	firstPlaces,
	inOrder,
	lastPlaces,
	movedPercent,
	movedPoints,
	type Placed
} from './paper-words';

/** How many a sentence names from either end. */
const NAMED = 3;

/** Words of 空气质量考核排名通报. */
export const paperAirMonth = {
	title: (month: string) => `关于${month}全市各县（市、区）环境空气质量排名情况的通报`,
	to: '各县（市、区）人民政府、管委会',
	days: (
		month: string,
		counties: number,
		judged: number,
		good: number,
		rate: number | null,
		change: number | null,
		heavy: number
	) =>
		`${month}，全市 ${counties} 个县（市、区）共评价 ${judged} 县·天，优良 ${good} 县·天，优良率 ${fixed(rate, 1)}%，` +
		`${movedPoints(change)}；重度及以上污染 ${heavy} 县·天。`,
	index: '一、综合指数排名',
	pm25: '二、PM2.5 浓度排名',
	change: '三、综合指数变化情况排名',
	soFar: (months: string) => `四、${months}综合指数排名`,
	ends: (what: string, places: readonly Placed[]) =>
		places.length === 0
			? `没有参加${what}排名的县（市、区）。`
			: `${what}排名，前三名依次是${inOrder(firstPlaces(places, NAMED))}；后三名从倒数第一名起依次是` +
				`${inOrder(lastPlaces(places, NAMED))}。`,
	rises: (fell: number, rose: number, same: number) =>
		`与上年同期相比，${fell} 个县（市、区）综合指数下降${rose > 0 ? `，${rose} 个上升` : ''}${same > 0 ? `，${same} 个持平` : ''}。`,
	worst: (name: string, change: number | null) => `升幅最大的是${name}，${movedPercent(change)}。`,
	indexWord: '综合指数',
	pm25Word: 'PM2.5 浓度',
	changeWord: '综合指数同比变化',
	tables: (month: string, months: string) => ({
		bars: `${month}环境空气质量综合指数图`,
		index: `${month}环境空气质量综合指数排名`,
		pm25: `${month}各县（市、区）PM2.5 浓度排名`,
		change: `${month}各县（市、区）综合指数变化情况排名`,
		soFar: `${months}环境空气质量综合指数排名`
	}),
	notRanked: '不排名',
	head: {
		rank: '排名',
		area: '县（市、区）',
		goodRate: '优良率（%）',
		index: '综合指数',
		change: '同比（%）',
		primary: '首要污染物',
		value: '浓度（μg/m³）',
		lastYear: '上年同期'
	},
	notes: {
		unit: '单位：CO 为 mg/m³，其余污染物为 μg/m³；综合指数无量纲，越小越好。',
		tie: '数值相同的名次并列。',
		profile: (name: string, note: string | null) =>
			`综合指数按${name}${note ? `（${note}）` : ''}。`,
		status: (provisional: boolean) =>
			`数据状态：${provisional ? '含实况数据，未全部审核' : '审核数据'}。`,
		dust: (days: number) =>
			days > 0 ? `已剔除沙尘影响 ${days} 县·天的颗粒物。` : '未剔除沙尘影响。',
		left: (names: readonly string[]) => `${names.join('、')}不参加排名。`,
		leftOut: (name: string, reason: string) => `${name}（${reason}）`
	},
	lacking: {
		unfinished: (until: string) => `本月未结束，数据到 ${until}`,
		notRanked: (names: readonly string[]) => `${names.join('、')}有效天数不足或无数据，不能排名`,
		provisional: '含未审核的实况数据'
	}
} as const;
