import { dataset } from './dataset';

/** Text that several pages share. */
export const common = {
	name: '对标',
	/** The window title. */
	title: (page: string, demo: boolean) => `${page} · 对标${demo ? '（演示数据）' : ''}`,
	skip: '跳到正文',
	/** Name of the language that the page can be switched to, in that language. */
	otherLanguage: 'English',
	/** Who is signed in, in the top line. */
	account: {
		signIn: '登录',
		of: (name: string) => `${name}的账号`
	},
	navigation: {
		label: '主导航',
		overview: '总览',
		water: '水质',
		air: '空气',
		fire: '火点',
		ranking: '排名',
		goals: '目标',
		notices: '发文',
		meetings: '晨会',
		data: '数据'
	},
	demo: {
		stamp: '演示数据',
		remark: '本页数字、名次、断面与状态均为虚构，不代表任何县（市、区）的实际情况。'
	},
	basis: {
		label: '数据与规则',
		until: '数据截至',
		none: '尚无数据',
		asof: '评判日',
		/** Button that opens the field for another day of judgement. */
		change: '改',
		apply: '按此日评判',
		newest: '按最新数据评判',
		state: '状态',
		provisional: '实况，未审核',
		rule: '规则',
		changeNo: '变更号',
		late: (dataset: string, days: number) => `${dataset}过期 ${days} 天`,
		missing: (dataset: string) => `${dataset}尚无数据`
	},
	dataset,
	how: {
		title: '怎么算的',
		subject: '判什么',
		edition: '规则',
		clause: '条款',
		model: '模型文件'
	},
	/** What a rule decides, by `Rule.subject`; a page may add its own. */
	rule: {
		aqi: '空气质量指数与类别',
		composite_index: '综合指数',
		good_days: '优良天数',
		air_validity: '有效天数',
		attainment: '年达标评价',
		water_class: '断面水质类别',
		water_multiple: '超标倍数',
		water_target: '断面到标',
		ranking: '排名与并列',
		rounding: '数值修约',
		week: '周次',
		fire: '火点核实与处罚',
		fire_day: '统计日',
		fire_rate: '查实率',
		fire_penalty: '点火必罚',
		fire_clock: '反馈与扑灭时限',
		fire_event: '卫星火点事件',
		fire_static: '静态热源',
		fire_place: '卫星火点属地',
		goal_state: '目标状态',
		target: '目标值'
	} as Readonly<Record<string, string>>,
	download: {
		label: '下载本页数据',
		csv: 'CSV',
		json: 'JSON'
	},
	table: {
		behind: '数据表',
		total: '合计',
		rank: '名次',
		movement: '升降',
		county: '县（市、区）',
		target: '目标',
		actual: '实际',
		state: '状态',
		deadline: '期限',
		coverage: '实到/应到',
		reason: '缘由',
		remark: '备注',
		lastYear: '上年同期',
		yearOnYear: '同比',
		tied: '并列'
	},
	target: {
		word: '目标',
		atMost: (value: string) => `目标 ≤ ${value}`,
		atLeast: (value: string) => `目标 ≥ ${value}`,
		met: '到标',
		failing: '未到标',
		unjudged: '未判定',
		due: '应完成',
		done: '完成'
	},
	notJudged: {
		word: '不判定',
		notRanked: '不排名',
		because: (reason: string) => `因为${reason}`
	},
	/** Why a unit has no rank, by `not_ranked` of the ranking models. */
	notRanked: {
		no_data: '无数据',
		too_few_days: '有效天数不足',
		no_section: '没有由其答复的断面',
		not_judged: '断面未判定',
		not_due: '尚无到期任务'
	} as Readonly<Record<string, string>>,
	tooFewDaysOf: (valid: number, needed: number) => `有效 ${valid} 天，至少须 ${needed} 天`,
	movement: {
		up: (places: number) => `上升 ${places} 位`,
		down: (places: number) => `下降 ${places} 位`,
		same: '名次不变',
		none: '无可比名次'
	},
	classChange: {
		better: (classes: number) => `上升${classes}类`,
		worse: (classes: number) => `下降${classes}类`,
		same: '持平',
		none: '无可比'
	},
	/** Surface-water classes by number; 6 is worse than Ⅴ. */
	waterClass: {
		1: 'Ⅰ',
		2: 'Ⅱ',
		3: 'Ⅲ',
		4: 'Ⅳ',
		5: 'Ⅴ',
		6: '劣Ⅴ'
	} as Readonly<Record<number, string>>,
	/** Condition of the water by class, 环办〔2011〕22号. */
	waterCondition: {
		1: '优',
		2: '优',
		3: '良好',
		4: '轻度污染',
		5: '中度污染',
		6: '重度污染'
	} as Readonly<Record<number, string>>,
	/** Why there is no class, by `flow` of the sample. */
	flow: {
		flowing: '有水',
		dry: '断流',
		frozen: '冰冻',
		no_water: '无水',
		suspended: '停测',
		no_data: '无数据',
		not_judged: '未判定'
	} as Readonly<Record<string, string>>,
	classTarget: (numeral: string) => `目标${numeral}`,
	/** AQI categories by level. */
	aqi: {
		1: '优',
		2: '良',
		3: '轻度污染',
		4: '中度污染',
		5: '重度污染',
		6: '严重污染'
	} as Readonly<Record<number, string>>,
	/** Pollutants by column name; digits are set as subscripts on screen. */
	pollutant: {
		so2: 'SO2',
		no2: 'NO2',
		pm10: 'PM10',
		pm2_5: 'PM2.5',
		co: 'CO',
		o3: 'O3',
		o3_8h: 'O3'
	} as Readonly<Record<string, string>>,
	goalState: {
		overdue: '逾期',
		relapsed: '反弹',
		behind: '落后',
		not_started: '未开始',
		on_pace: '达进度',
		done: '完成',
		closed: '销号',
		not_judged: '不判定',
		no_data: '无数据'
	} as Readonly<Record<string, string>>,
	goalStateMeaning: {
		overdue: '期限已过，未完成',
		relapsed: '曾到标，又退回',
		behind: '少于按日期应完成的量',
		not_started: '期限未到',
		on_pace: '不少于应完成的量',
		done: '有证据，待销号',
		closed: '已复核关闭',
		not_judged: '无数值或无数据',
		no_data: '台账中无此项'
	} as Readonly<Record<string, string>>,
	domain: { water: '水', air: '气', fire: '火' },
	tiles: { remark: '示意图，不代表行政区域界线。' },
	chart: {
		counts: (things: string, number: number) => `${things} ${number}`,
		bar: (done: string, due: string, total: string) =>
			`已完成 ${done}，应完成 ${due}，总数 ${total}`,
		units: (total: number, done: number, due: number) => `共 ${total}，完成 ${done}，应完成 ${due}`,
		history: (classes: string, target: string) => `${classes}；目标${target}`,
		shares: (row: string, parts: string) => `${row}：${parts}`,
		reference: '对照点',
		river: (name: string) => `${name}，自源到终点`
	},
	error: {
		missing: '没有这一页',
		failed: '这一页没有算出来',
		unknown: '没有这个地址；请从上方各栏进入。',
		remedy:
			'这一页没有算出来；数据没有改动，其他各页照常。请刷新再试，仍不行时请管理员查看服务器日志。',
		back: '去总览'
	}
} as const;
