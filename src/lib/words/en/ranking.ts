import type { Clause } from '../index';
import type { Wording } from '../wording';
import type { ranking as chinese } from '../zh/ranking';

/** Names of the indicators that counties are ranked on. */
const indicator: Readonly<Record<string, string>> = {
	'air-index': '综合指数',
	pm2_5: 'PM2.5',
	pm10: 'PM10',
	o3: 'O3',
	'good-days': '优良天数',
	'water-compliance': '水质达标率',
	'fire-points': '核实火点'
};

const unit: Readonly<Record<string, string>> = {
	none: '',
	ugm3: 'μg/m³',
	days: '天',
	percent: '%',
	alarms: '起'
};

/** Figures that the headline of a ranking is made of. */
interface Counts {
	ranked: number;
	met: number;
	missed: number;
	/** Moved the wrong way year on year; null where there is no last year. */
	worsened: number | null;
	hasTarget: boolean;
	lowerIsBetter: boolean;
}

/** 县（市、区）并列: `A县、B县（并列）` */
function placed(names: { name: string; tied: boolean }[]): string {
	return names.map(({ name, tied }) => (tied ? `${name}（并列）` : name)).join('、');
}

export const ranking = {
	title: '排名',
	indicator,
	/** The full name above the headline. */
	indicatorLong: {
		'air-index': '环境空气质量综合指数',
		pm2_5: '细颗粒物（PM2.5）浓度',
		pm10: '可吸入颗粒物（PM10）浓度',
		o3: '臭氧日最大 8 小时第 90 百分位',
		'good-days': '优良天数',
		'water-compliance': '责任断面水质达标率',
		'fire-points': '露天焚烧核实火点'
	} as Readonly<Record<string, string>>,
	unit,
	tableName: '排名',
	code: '代码',
	changeRank: '变化名次',
	received: '实到',
	expected: '应到',
	unitInHeading: (id: string) => (unit[id] ? `（${unit[id]}）` : ''),
	changeHeading: (change: string) =>
		change === 'percent' ? '同比（%）' : change === 'points' ? '同比（百分点）' : '同比（差）',
	order: { level: '水平', change: '变化程度' },
	span: {
		month: '当月',
		year_to_date: '累计',
		year: '全年',
		quarter: '季度',
		half: '半年'
	} as Readonly<Record<string, string>>,
	switchLabel: '换一种排名',
	periodsLabel: '期次',
	/** 18 个县（市、区）参加排名，12 个到标，6 个未到标；3 个同比不降反升。 */
	lead: ({ ranked, met, missed, worsened, hasTarget, lowerIsBetter }: Counts): Clause[] => {
		if (ranked === 0) return [{ text: '没有县（市、区）可以排名。' }];
		const turned = lowerIsBetter ? '同比不降反升' : '同比不升反降';
		const end = worsened === null ? '。' : '；';
		const marks: Clause[] = hasTarget
			? [
					{ text: `${met} 个到标，` },
					missed > 0
						? { text: `${missed} 个未到标${end}`, warn: true }
						: { text: `没有未到标的${end}` }
				]
			: [{ text: `未设目标值${end}` }];
		const change: Clause[] =
			worsened === null
				? []
				: [{ text: worsened > 0 ? `${worsened} 个${turned}。` : `没有${turned}的。` }];
		return [{ text: `${ranked} 个县（市、区）参加排名，` }, ...marks, ...change];
	},
	leadByChange: (better: number, worse: number, same: number): Clause[] => [
		{ text: `与上年同期相比，${better} 个改善，` },
		worse > 0
			? { text: `${worse} 个变差${same > 0 ? '，' : '。'}`, warn: true }
			: { text: `没有变差的${same > 0 ? '，' : '。'}` },
		...(same > 0 ? [{ text: `${same} 个持平。` }] : [])
	],
	/** 前三名依次是…；后三名从倒数第一名起依次是…。 */
	ends: (first: { name: string; tied: boolean }[], last: { name: string; tied: boolean }[]) =>
		`前三名依次是${placed(first)}；后三名从倒数第一名起依次是${placed(last)}。`,
	running: (day: string) => `${day}为止，本期未结束；与上年同一时段相比。`,
	caption: {
		now: '本期',
		lastYear: '上年同期',
		failing: '未到标',
		lower: '越小越好',
		higher: '越大越好',
		axisFrom: (value: string) => `横轴自 ${value} 起`,
		movement: (period: string) => `升降与${period}名次比`
	},
	heads: {
		main: '首要污染物',
		coverage: { air: '有效天数', water: '已判断面', fire: '已核查' },
		reasons: '名次缘由',
		reasonsBase: '分指数较全市均值',
		notRanked: '不排名'
	},
	notes: {
		air: '综合指数为六项分指数之和，分指数先按“四舍六入五成双”修约至两位小数。数值相同为并列，其后名次顺延（5、5、7）。首要污染物为分指数最大的一项。',
		plain: '数值相同为并列，其后名次顺延（5、5、7）。',
		status: '数据状态见页首。'
	},
	provisionalProfile: (note: string) => `排名方案待核定：${note}`,
	noTarget: '地区设定中没有这一指标在本期的目标值，故不判定到标；导入 target 数据集即可设定。',
	why: {
		title: (county: string, rank: number, tied: boolean) =>
			`${county}为什么是${tied ? '并列' : ''}第 ${rank} 位`,
		sentence: (value: string, mean: string, difference: string, higher: boolean) =>
			`综合指数 ${value}，比参加排名各县均值 ${mean} ${higher ? '高' : '低'} ${difference}`,
		share: (pollutant: string, share: number) => `，其中 ${pollutant} 占 ${share}%`,
		whatIf: (pollutant: string, index: string, rank: number) =>
			`若 ${pollutant} 分指数降到均值，综合指数为 ${index}，列第 ${rank} 位。`,
		choose: '看哪个县',
		show: '看',
		item: '项目',
		statistic: '统计量',
		concentration: '浓度',
		chart: '分指数',
		meanMark: '均值',
		single: '分指数',
		mean: '均值',
		difference: '差',
		statistics: {
			mean: '平均值',
			p95: '日均值第 95 百分位',
			p90: '日最大 8 小时第 90 百分位'
		} as Readonly<Record<string, string>>
	},
	goal: {
		kicker: (name: string) => `${name} · 完成 ÷ 应完成`,
		head: '完成/应完成',
		ratio: '完成率',
		title: '按整改目标排名',
		see: '看这一目标的进度、证据与项目',
		until: (day: string) => `按 ${day}的台账。`,
		lead: (counties: number, onPace: number, behind: number): Clause[] =>
			counties === 0
				? [{ text: '没有县（市、区）有到期任务。' }]
				: [
						{ text: `${counties} 个县（市、区）有到期任务，` },
						{ text: `${onPace} 个跟得上，` },
						behind > 0 ? { text: `${behind} 个没有跟上。`, warn: true } : { text: '没有落下的。' }
					]
	},
	unknownIndicator: (asked: string, known: string) =>
		`没有“${asked}”这项排名；可看：${known}，以及“目标”页上有县（市、区）任务的各项目标。`,
	unknownPeriod: (asked: string) =>
		`“${asked}”不是一个期次；月份写作 2021-11，累计写作 2021-01--11，全年写作 2021。`,
	noData: (first: string, last: string) => `这一期没有数据；已有数据自 ${first} 至 ${last}。`
} as const satisfies Wording<typeof chinese>;
