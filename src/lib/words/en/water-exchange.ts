import type { Wording } from '../wording';
import type { waterExchange as chinese } from '../zh/water-exchange';

/** Text of the water that enters and leaves a county, of a week or of a month. */
export const waterExchange = {
	title: '各县进出水：流入什么，流出什么',
	caption:
		'每个出境（入海）断面一段，逐项列出流入与流出的月均值。加粗的项目未达目标；“变差”为流出劣于流入（溶解氧为低于流入），低于检出限而无法比较的、pH 与没有入境断面的不比较。',
	captionWeek:
		'每个出境（入海）断面一段，逐项列出本周流入与流出的值。加粗的项目未达目标；“变差”为流出劣于流入（溶解氧为低于流入），低于检出限而无法比较的、pH 与没有入境断面的不比较。',
	section: '断面',
	verdict: '判定',
	item: '项目',
	out: '流出',
	in: '流入',
	finding: '比较',
	increased: '变差',
	notIncreased: '未变差',
	unknown: '—',
	source: '源头，无入境',
	from: (name: string) => `入境：${name}`,
	notIncreasedVerdict: '未增加',
	leftOut: '不计入',
	none: '没有由其答复的断面。'
} as const satisfies Wording<typeof chinese>;
