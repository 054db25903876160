import type { Clause } from '../index';
import type { Wording } from '../wording';
import type { water as chinese } from '../zh/water';

const baseOf = (numeral: string | null) => (numeral ? `${numeral}类` : '断面目标类别');

/** Text of the water pages. Sentences with figures are functions of plain values. */
export const water = {
	/** The pages of the water, from the week to the year. */
	views: {
		label: '水质各页',
		week: '周报',
		month: '月评与排名',
		year: '年评',
		outfalls: '入河排污口'
	},
	title: (week: string) => `水质周报 ${week}`,
	kicker: (week: string, dates: string) => `跨县断面水质周报 · ${week}（${dates}）`,
	tableName: (week: string) => `跨县断面水质周报_${week}`,
	/** worst: failing sections that are worse than Ⅴ */
	lead: (
		flowing: number,
		met: number,
		failed: number,
		unjudged: number,
		worst: number
	): Clause[] => [
		{ text: `${flowing} 个断面有水，` },
		{ text: `${met} 个到标，` },
		...(unjudged > 0 ? [{ text: `${unjudged} 个不判定，` }] : []),
		...(failed === 0
			? [{ text: '没有未到标的。' }]
			: [
					{ text: `${failed} 个未到标${worst > 0 ? '，' : '。'}`, warn: true },
					...(worst > 0 ? [{ text: `其中 ${worst} 个劣Ⅴ类。`, warn: true }] : [])
				])
	],
	none: (week: string): Clause[] => [{ text: `${week}没有断面水质数据。` }],
	emptyRemedy: (sections: number) =>
		`应测 ${sections} 个断面，一个也没有报来。断面周监测表可在“数据”页导入，或用命令 npx duibiao import。`,
	running: (until: string) => `本周未结束，数据到${until}。`,
	share: (numeral: string, sections: number, share: string) =>
		`${numeral}类 ${sections} 个（${share}%）`,
	shares: (parts: string[]) => `${parts.join('，')}。`,
	against: (word: string, improved: number, worsened: number, same: number) =>
		`与${word}相比，${improved} 个上升，${worsened} 个下降，${same} 个持平。`,
	lastWeek: '上周',
	lastYear: '上年同期',
	thisWeek: '本周',
	/** parts: 断流 1 个 */
	aside: (parts: string[]) => `${parts.join('，')}，不计入到标率。`,
	counted: (word: string, sections: number) => `${word} ${sections} 个`,
	rate: (share: string) => `到标率 ${share}%，`,
	goalMet: (goal: string) => `不低于目标 ${goal}%。`,
	goalMissed: (goal: string, short: number) => `再有 ${short} 个断面到标即达目标 ${goal}%。`,
	/** parts: 化学需氧量 3 个断面 */
	items: (parts: string[]) => `未到标的断面里，超标项目有${parts.join('、')}。`,
	itemSections: (item: string, sections: number) => `${item}（${sections} 个断面）`,
	/** class: the numeral of the class all multiples are counted over; null = each section's target */
	base: (numeral: string | null) => `超标倍数以${baseOf(numeral)}限值为基数。`,
	baseShort: (numeral: string | null) => `以${baseOf(numeral)}限值为基数`,
	/** For a section without a target: its items are those worse than Ⅲ. */
	overThird: '无目标，所列为劣于Ⅲ类的项目',
	failing: {
		title: '未到标的断面，谁来答复',
		none: '本周没有未到标的断面。',
		order: '按类别由劣到优、同类别按超标倍数由大到小。',
		/** Followed by the word 目标 in the colour of the goal. */
		history: '近八周：柱越高越差，横线为',
		historyEnd: '类别。',
		number: '序号',
		section: '断面',
		course: '河流 · 上游 → 下游',
		answering: '责任县',
		target: '目标',
		now: '本周',
		change: '较上周',
		weeks: '近八周',
		weekSpan: (first: number, last: number) => `第${first}—${last}周`,
		items: '超标项目（倍数）',
		itemsOver: (base: string) => `超标项目（倍数${base}）`,
		inflowClass: '入境类别',
		inflowFinding: '入境比较',
		inflow: '入境对照',
		/** Before the same on a telephone. */
		inflowShort: '入境'
	},
	place: (river: string, from: string, to: string) => `${river} · ${from} → ${to}`,
	unknownPlace: '—',
	inflow: {
		none: '源头，无入境',
		met: '到标',
		failed: '未到标',
		reference: '对照点',
		notIncreased: '入境已超标，未增加',
		higher: (items: string) => `${items}高于入境`
	},
	rivers: {
		title: (rivers: number, lakes: number) =>
			`${rivers} 条河${lakes > 0 ? `、${lakes} 座湖库` : ''}，从源到海`,
		note: '线随水流，自源到终点；标记是该县出境（入海）断面，标记以上一段由该县负责。↑ 上升、↓ 下降为类别较上周变化。',
		failing: (sections: number) => `${sections} 个未到标`,
		met: '均到标',
		unjudged: '未判定',
		of: (met: number, assessed: number) => `${met}/${assessed}`
	},
	trend: {
		title: (weeks: number) => `近 ${weeks} 周，到标率`,
		label: (weeks: number) => `近 ${weeks} 周各周断面到标率，百分比`,
		note: '到标率为到标断面占有结论断面之比；断流、冰冻、无水、停测、无数据与不判定的断面不计入。没有结论的一周留空。',
		axis: (from: number) => (from > 0 ? `纵轴自 ${from}% 起。` : ''),
		goal: (goal: string) => `目标 ${goal}%`,
		week: '周次',
		dates: '日期',
		met: '到标',
		assessed: '有结论',
		share: '到标率（%）'
	},
	all: {
		title: (sections: number) => `全部 ${sections} 个断面`,
		caption: '沿河自源到终点；对照点没有目标，只列类别，并列出劣于Ⅲ类的项目。',
		verdict: '是否到标',
		last: '上周',
		year: '上年同期',
		change: '变化',
		control: '断面属性',
		remark: '备注',
		river: '河流',
		upstream: '上游',
		downstream: '下游',
		code: '断面编码',
		sampled: '采样时间',
		samples: '采样次数',
		drivers: '定类项目',
		pollutants: '主要污染指标（以Ⅲ类限值为基数）',
		status: '数据状态',
		lake: '湖库'
	},
	readings: {
		title: '各项监测值',
		caption: (sections: number) =>
			`${sections} 个断面有值。一次采样的为实测值，多次的为修约后的均值（低于检出限按检出限一半计，pH 按氢离子浓度平均）。数字后 L 为低于该检出限，½L 为各次都低于检出限、以检出限一半求得的均值，ND 为未检出而无检出限，0* 为存疑的零值；后两种不参评。`,
		apart: '不参评',
		bold: '加粗的值劣于断面目标类别。'
	},
	status: {
		met: '到标',
		failed: '未到标',
		dry: '断流',
		frozen: '冰冻',
		no_water: '无水',
		suspended: '停测',
		missing: '无数据',
		not_judged: '不判定',
		reference: '对照点'
	} as Readonly<Record<string, string>>,
	/** Why a section has no verdict. */
	reason: {
		no_sample: '本周没有报来采样',
		no_target: '名录中没有目标类别',
		no_values: '有水而没有监测值',
		undecided: '各项都不能判定',
		no_limit: '没有适用的标准限值'
	} as Readonly<Record<string, string>>,
	/** Why an item has no class. */
	unjudged: {
		suspect_zero: '零值存疑',
		no_detection_limit: '未检出而无检出限',
		limit_too_high: '检出限高于Ⅰ类限值',
		no_limit: '没有适用的标准限值'
	} as Readonly<Record<string, string>>,
	undecided: (item: string, reason: string) => `${item}${reason}，未参评`,
	mean: (samples: number) => `${samples} 次采样均值`,
	provisional: '实况',
	audited: '审核',
	exceeds: (item: string, multiple: string) => `${item}(${multiple})`,
	rules: {
		water_worst: '断面类别：最差一项',
		water_mean: '多次采样的均值',
		water_inflow: '未增加：超标项目不高于入境'
	} as Readonly<Record<string, string>>,
	unknownWeek: (asked: string, first: string, last: string) =>
		`没有“${asked}”这一周的页面；周次写作 2021-W47，已有数据自 ${first} 至 ${last}。`,
	unknownWeekEmpty: (asked: string) =>
		`没有“${asked}”这一周的页面；周次写作 2021-W47，尚无断面水质数据。`
} as const satisfies Wording<typeof chinese>;
