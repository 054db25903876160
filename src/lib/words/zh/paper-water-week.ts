/** Words of 水质周报. */
export const paperWaterWeek = {
	title: (label: string, dates: string) => `全市跨县断面水质周报（${label}，${dates}）`,
	to: '各县（市、区）人民政府、管委会',
	general: '一、总体情况',
	failing: '二、未到标断面',
	noneFailing: '没有未到标的断面。',
	/** One failing section as a sentence. */
	fails: (
		river: string,
		section: string,
		county: string | null,
		target: string,
		now: string,
		items: string
	) =>
		`${river}${section}（${county ? `责任县：${county}` : '无责任县'}）目标${target}类，本周${now}类${items ? `，超标项目为${items}` : ''}。`,
	all: '三、各断面水质',
	class: (numeral: string) => `${numeral}类`,
	unit: '个',
	tables: (label: string) => ({
		classes: `${label}各类别断面数`,
		all: `${label}跨县断面水质`
	}),
	course: (up: string | null, down: string | null) => `${up ?? '—'}→${down ?? '—'}`,
	head: {
		number: '序号',
		river: '河流',
		section: '断面',
		course: '上游县→下游县',
		county: '责任县',
		control: '断面属性',
		target: '目标类别',
		now: '本周类别',
		last: '上周类别',
		change: '变化',
		verdict: '是否达标',
		items: (base: string) => `超标项目（倍数；${base}）`,
		inflow: '入境对照',
		remark: '备注'
	},
	notes: {
		single: '一次采样按实测值评判，多次采样按修约后的均值评判；pH 不列超标倍数，溶解氧不列倍数。',
		apart: '断流、冰冻、无水、停测的断面不计入达标率；总氮、粪大肠菌群不参评。'
	},
	lacking: {
		unfinished: (until: string) => `本周未结束，数据到 ${until}`,
		missing: (names: readonly string[]) => `${names.join('、')}没有报来采样`,
		provisional: (count: number) => `${count} 个断面为未审核的实况数据`,
		notJudged: (names: readonly string[]) => `${names.join('、')}不能评判`
	}
} as const;
