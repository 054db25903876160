import type { Clause } from '../index';
import type { Wording } from '../wording';
import type { waterYear as chinese } from '../zh/water-year';

/** Text of the yearly water page. */
export const waterYear = {
	title: (year: string) => `地表水年评 ${year}`,
	kicker: (year: string, until: string | null) =>
		`跨县断面 · ${year}${until ? `（未结束，数据到${until}）` : ''}`,
	tableName: (year: string) => `断面水质年评_${year}`,
	lead: (met: number, assessed: number, failed: number): Clause[] => [
		{ text: `按全年均值，${assessed} 个断面中 ${met} 个到标${failed > 0 ? '，' : '。'}` },
		...(failed > 0 ? [{ text: `${failed} 个未到标。`, warn: true }] : [])
	],
	none: (year: string): Clause[] => [{ text: `${year}没有断面水质数据。` }],
	share: (name: string, share: string) => `${name} ${share}%`,
	good: 'Ⅰ—Ⅲ类断面比例',
	bad: '劣Ⅴ类断面比例',
	atLeast: (goal: string) => `（目标不低于 ${goal}%）`,
	atMost: (goal: string) => `（目标不高于 ${goal}%）`,
	noGoal: '（未设目标）',
	status: (status: string) => `全市水质状况为${status}。`,
	map: {
		title: (sections: number, weeks: number) => `${sections} 个断面、${weeks} 周的类别`,
		label: (sections: number, weeks: number) => `${sections} 个断面 ${weeks} 周的水质类别热图`,
		caption:
			'一行一个断面，沿河自源到终点；一列一周。颜色为官方类别色，字为类别（劣为劣Ⅴ类），下划线为未到标；没有类别的写断（断流）、冰（冰冻）、无（无水）、停（停测）、缺（无数据）。',
		section: '断面',
		target: '目标',
		year: '全年',
		week: (number: number) => `第${number}周`,
		short: {
			dry: '断',
			frozen: '冰',
			no_water: '无',
			suspended: '停',
			missing: '缺',
			not_judged: '？',
			not_in_force: '·'
		} as Readonly<Record<string, string>>
	},
	need: {
		title: '未到标的断面，余下各周须做到什么',
		caption:
			'全年均值为各月均值的平均，余下每周采样一次；所列为使全年均值（修约前）恰在目标限值上的余下各周均值，按评价小数位向严取整。',
		none: '全年均值都已到标。',
		over: '本年已结束：所列为全年均值与目标限值。',
		section: '断面',
		answering: '责任县',
		target: '目标',
		now: '今年以来',
		item: '项目',
		mean: '今年以来均值',
		limit: '目标限值',
		need: '余下各周均值须',
		atMost: (weeks: number, item: string, value: string, unit: string) =>
			`未来 ${weeks} 周${item}均值须 ≤ ${value} ${unit}`,
		atLeast: (weeks: number, item: string, value: string, unit: string) =>
			`未来 ${weeks} 周${item}均值须 ≥ ${value} ${unit}`,
		lost: (weeks: number, item: string) => `未来 ${weeks} 周${item}为 0 也到不了标`,
		noFigure: '不能由均值推算',
		ended: '本年已结束'
	},
	table: { week: '周次', class: '类别', status: '状态' },
	rules: { water_need: '余下各周须达到的均值' } as Readonly<Record<string, string>>,
	unknownYear: (asked: string, first: string, last: string) =>
		`没有“${asked}”这一年的页面；已有数据自 ${first} 年至 ${last} 年。`,
	unknownYearEmpty: (asked: string) => `没有“${asked}”这一年的页面；尚无断面水质数据。`
} as const satisfies Wording<typeof chinese>;
