import { fixed } from '$lib/format/numbers';
import {
	firstPlaces,
	inOrder,
	lastPlaces,
	movedPercent,
	ordinal,
	type Placed
} from './paper-words';

/** How many a sentence names from either end. */
const NAMED = 3;

/** Words of 地表水考核排名通报. */
export const paperWaterMonth = {
	title: (month: string) => `关于${month}全市地表水考核断面水质排名情况的通报`,
	to: '各县（市、区）人民政府、管委会',
	general: ordinal(0, '总体情况'),
	ranking: ordinal(1, '各县（市、区）水质状况和变化情况排名'),
	failing: ordinal(2, '未到标断面'),
	rivers: ordinal(3, '各河流水质状况'),
	sections: ordinal(4, '各断面水质'),
	none: (month: string) => `${month}没有断面水质数据。`,
	said: (month: string, sections: number, assessed: number, met: number, share: number | null) =>
		`${month}，全市监测考核断面 ${sections} 个，有结论的 ${assessed} 个，到标 ${met} 个，到标率 ${fixed(share, 1)}%。`,
	classes: (good: number | null, bad: number | null, status: string | null) =>
		`Ⅰ—Ⅲ类断面占 ${fixed(good, 1)}%，劣Ⅴ类占 ${fixed(bad, 1)}%${status ? `，全市水质状况为${status}` : ''}。`,
	/** parts: 断流 1 个 */
	aside: (parts: readonly string[]) =>
		parts.length > 0 ? `${parts.join('，')}，不计入到标率。` : '',
	counted: (status: string, sections: number) => `${status} ${sections} 个`,
	against: (word: string, improved: number, worsened: number, same: number) =>
		`与${word}相比，水质类别上升的断面 ${improved} 个，下降 ${worsened} 个，持平 ${same} 个。`,
	lastYear: '上年同月',
	index: (cwqi: number | null, change: number | null, comparable: boolean) =>
		cwqi === null
			? ''
			: `全市水质指数（CWQI）${fixed(cwqi, 4)}，${comparable ? movedPercent(change, 2) : '监测项目与上年同月不同，不作比较'}。`,
	attainment: (index: number | null) =>
		index === null ? '' : `全市地表水达标指数 ${fixed(index, 3)}。`,
	ends: (what: string, places: readonly Placed[]) =>
		places.length === 0
			? `没有参加${what}排名的县（市、区）。`
			: `${what}排名，前三名依次是${inOrder(firstPlaces(places, NAMED))}；后三名从倒数第一名起依次是` +
				`${inOrder(lastPlaces(places, NAMED))}。`,
	stateWord: '水质状况',
	changeWord: '水质变化情况',
	noneFailing: '没有未到标的断面。',
	/** One failing section as a sentence. */
	fails: (section: string, county: string | null, target: string, now: string, items: string) =>
		`${section}（${county ? `责任县：${county}` : '无责任县'}）目标${target}类，月均值${now}类${items ? `，超标项目为${items}` : ''}。`,
	tables: (month: string) => ({
		bars: `${month}水质指数（CWQI）图`,
		lists: `${month}各县（市、区）地表水状况和变化情况排名`,
		counties: `${month}各县（市、区）地表水考核情况`,
		rivers: `${month}各河流水质状况`,
		sections: `${month}各断面水质`
	}),
	notRanked: '不排名',
	head: {
		state: '状况名次',
		area: '县（市、区）',
		cwqi: 'CWQI',
		change: '变化名次',
		changed: '县（市、区）',
		delta: 'ΔCWQI（%）',
		number: '序号',
		rate: '到标率（%）',
		met: '到标',
		assessed: '有结论',
		rank: '到标率名次',
		yearCwqi: '上年同月 CWQI',
		items: '项目数',
		failing: '未到标断面',
		remark: '备注',
		river: '河流（湖库）',
		sections: '断面数',
		good: 'Ⅰ—Ⅲ类（%）',
		bad: '劣Ⅴ类（%）',
		status: '水质状况',
		section: '断面',
		county: '责任县',
		target: '目标类别',
		now: '本月类别',
		before: '上月类别',
		year: '上年同月类别',
		verdict: '是否达标',
		exceeding: '超标项目（倍数）'
	},
	city: '全市',
	notes: {
		index:
			'状况排名按 CWQI 由小到大，变化排名按 ΔCWQI 由小到大，负值为改善；数值相同的名次并列，其后名次空缺。',
		items: (items: readonly string[]) => `有监测值的评价项目：${items.join('、')}。`,
		compared: 'CWQI 只在监测项目相同的县之间、相同的两年之间比较。',
		exempt: (names: readonly string[]) => `${names.join('、')}两年均优于目标，不参加变化情况排名。`,
		left: (names: readonly string[]) => `不参加状况排名的：${names.join('、')}。`,
		leftOut: (name: string, reason: string) => `${name}（${reason}）`,
		rate: '到标率 = 到标断面 ÷ 有结论断面；断流、冰冻、无水、停测的断面不计入。',
		rivers: '断面不少于 5 个的河流按类别比例评价，不足 5 个的和湖库按均值评价；对照点不计。',
		multiple: (base: string) => `按月均值评判；超标倍数${base}，pH、溶解氧不列倍数。`
	},
	lacking: {
		unfinished: (until: string) => `本月未结束，数据到 ${until}`,
		missing: (names: readonly string[]) => `${names.join('、')}没有报来采样`,
		notJudged: (names: readonly string[]) => `${names.join('、')}不能评判`,
		provisional: (count: number) => `${count} 个断面为未审核的实况数据`
	}
} as const;
