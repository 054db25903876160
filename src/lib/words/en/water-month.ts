import type { Clause } from '../index';
import type { Wording } from '../wording';
import type { waterMonth as chinese } from '../zh/water-month';

/** Text of the monthly water page and its tables. */
export const waterMonth = {
	title: (month: string) => `地表水月评 ${month}`,
	kicker: (month: string, until: string | null) =>
		`地表水考核 · ${month}${until ? `（未结束，数据到${until}）` : ''}`,
	tableName: (month: string) => `地表水考核排名_${month}`,
	lead: (ranked: number, full: number, failed: number): Clause[] => [
		{ text: `${ranked} 个县（市、区）参加排名，` },
		{ text: `${full} 个全部到标${failed > 0 ? '，' : '。'}` },
		...(failed > 0 ? [{ text: `${failed} 个断面未到标。`, warn: true }] : [])
	],
	none: (month: string): Clause[] => [{ text: `${month}没有断面水质数据。` }],
	rate: (share: string, met: number, assessed: number) =>
		`断面到标率 ${share}%（${met}/${assessed}）。`,
	status: (good: string, bad: string, status: string) =>
		`Ⅰ—Ⅲ类 ${good}%，劣Ⅴ类 ${bad}%，全市水质状况为${status}。`,
	against: (word: string, improved: number, worsened: number, same: number) =>
		`与${word}相比，${improved} 个断面上升，${worsened} 个下降，${same} 个持平。`,
	before: '上月',
	now: '本月',
	lastYear: '上年同月',
	ranking: {
		title: '各县（市、区）排名：到标率由高到低，旁列 CWQI 及其变化',
		caption:
			'到标率为由其答复的断面中月均值达到目标类别的比例；并列者名次相同，其后名次空缺。CWQI 越小越好，只在监测项目相同的县之间、相同的两年之间比较；ΔCWQI 为负即改善。',
		rank: '名次',
		county: '县（市、区）',
		rate: '到标率（%）',
		met: '到标/有结论',
		deducted: '计未增加',
		cwqi: 'CWQI',
		cwqiRank: 'CWQI 名次',
		yearCwqi: '上年 CWQI',
		change: 'ΔCWQI（%）',
		changeRank: '变化名次',
		items: '项目数',
		failing: '未到标断面',
		charge: '补偿金（万元）',
		none: '—'
	},
	/** Why a county has no rank on the CWQI or its change. */
	notRanked: {
		no_section: '没有由其答复的断面',
		no_data: '断面没有监测值',
		undefined: '溶解氧为 0，指数无定义',
		other_items: '监测项目与多数县不同，不比较',
		not_judged: '断面未判定'
	} as Readonly<Record<string, string>>,
	exempt: '两年均优于目标，不参加变化排名',
	notComparable: '监测项目与上年不同，不比较',
	deduction: {
		title: '扣除上游影响',
		compliance: '到标判定',
		ranking: '月排名',
		values: {
			none: '不扣除',
			not_worse: '超标项目都不高于入境的，按“未增加”计',
			drop: '未增加的断面不计入'
		} as Readonly<Record<string, string>>,
		sentence: (compliance: string, ranking: string) =>
			`扣除上游影响（区域设定）：到标判定旁列——${compliance}；排名——${ranking}。`
	},
	compensation: {
		off: '生态补偿金：区域未启用（在设定 water.compensation 中填入扣缴标准的名称即启用）。',
		on: (rule: string) => `生态补偿金按 ${rule} 计，单位万元；断流、冰冻、无水不扣缴。`,
		reason: {
			not_increased: '未增加，不扣缴',
			inflow_failed: '入境也超标且有升高，扣缴额未见规定'
		} as Readonly<Record<string, string>>
	},
	rivers: {
		title: '各河流水质状况',
		caption:
			'河流断面不少于 5 个的按类别比例判定；不足 5 个的和湖库，取各断面修约前均值的平均按单因子判定。湖库断面不与河流合并。全市按类别比例。对照点不计。',
		river: '河流',
		city: '全市',
		lake: '湖库',
		sections: '断面数',
		classed: '有类别',
		good: 'Ⅰ—Ⅲ类（%）',
		bad: '劣Ⅴ类（%）',
		status: '水质状况',
		how: '判定方法',
		shares: '类别比例',
		mean: (numeral: string) => `均值 ${numeral}类`
	},
	index: {
		title: (value: string) => `全市 CWQI ${value}，由什么构成`,
		titleNone: '全市 CWQI',
		change: (year: string, change: string) => `上年同月 ${year}，变化 ${change}%。`,
		notComparable: '上年同月的监测项目不同，不比较。',
		none: '没有可以求指数的监测值。',
		itemsCaption: '各项单项指数与其占 CWQI 的份额；河流与湖库分别求和，按断面数加权。',
		sectionsCaption: '各断面自身的 CWQI 与其占各断面之和的份额，由大到小。',
		item: '项目',
		body: { river: '河流', lake: '湖库' } as Readonly<Record<string, string>>,
		mean: '平均浓度',
		single: '单项指数',
		share: '份额（%）',
		section: '断面',
		items: '项目数'
	},
	attainment: {
		title: '达标指数',
		value: (index: string) => `达标指数 ${index}（0—1，越高越好）。`,
		missing: (parts: string[]) => `缺${parts.join('、')}的达标率，达标指数不能合成。`,
		caption: '河北省 2019 年 4 月起：60% 国考、省考断面，30% 重点县断面，10% 重点涉水企业。',
		part: '组成',
		weight: '权重（%）',
		met: '达标',
		assessed: '有结论',
		expected: '应有',
		rate: '达标率（%）',
		parts: {
			national: '国考、省考断面',
			county: '重点县（市、区）考核断面',
			enterprise: '重点涉水企业'
		} as Readonly<Record<string, string>>
	},
	rules: {
		water_cwqi: '水质指数 CWQI',
		water_basin: '河流与全市水质状况',
		water_attainment: '达标指数',
		water_compensation: '生态补偿金'
	} as Readonly<Record<string, string>>,
	unknownMonth: (asked: string, first: string, last: string) =>
		`没有“${asked}”这个月的页面；月份写作 2021-11，已有数据自 ${first} 至 ${last}。`,
	unknownMonthEmpty: (asked: string) =>
		`没有“${asked}”这个月的页面；月份写作 2021-11，尚无断面水质数据。`
} as const satisfies Wording<typeof chinese>;
