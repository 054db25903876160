import type { Clause } from '../index';
import type { Wording } from '../wording';
import type { waterOutfalls as chinese } from '../zh/water-outfalls';

/** Text of the outfall page. */
export const waterOutfalls = {
	title: (month: string) => `入河排污口 ${month}`,
	kicker: (month: string, until: string | null) =>
		`入河排污口监测 · ${month}${until ? `（未结束，数据到${until}）` : ''}`,
	tableName: (month: string) => `入河排污口监测_${month}`,
	lead: (outfalls: number, met: number, failed: number): Clause[] => [
		{ text: `${outfalls} 个排污口，` },
		{ text: `${met} 个达标${failed > 0 ? '，' : '。'}` },
		...(failed > 0 ? [{ text: `${failed} 个超标。`, warn: true }] : [])
	],
	none: (month: string): Clause[] => [{ text: `${month}没有排污口监测数据。` }],
	emptyRemedy: (outfalls: number) =>
		outfalls === 0
			? '还没有排污口登记。登记表与每月监测表可在“数据”页导入，或用命令 npx duibiao import。'
			: `应测 ${outfalls} 个排污口，一个也没有报来。每月监测表可在“数据”页导入，或用命令 npx duibiao import。`,
	/** parts: 停排 1 个 */
	aside: (parts: string[]) => `${parts.join('，')}，不计入达标率。`,
	counted: (word: string, outfalls: number) => `${word} ${outfalls} 个`,
	failing: {
		title: '超标的排污口，谁来答复',
		none: '本月没有超标的排污口。',
		caption: '一次采样超标即为超标；超标倍数以登记的排放限值为基数，pH 不计倍数。',
		outfall: '排污口',
		answering: '责任县',
		sampled: '采样时间',
		item: '超标项目',
		value: '实测值',
		limit: '限值',
		multiple: '倍数',
		below: '受纳水体 → 下游断面'
	},
	counties: {
		title: '各县（市、区）',
		county: '县（市、区）',
		outfalls: '排污口',
		assessed: '有结论',
		met: '达标',
		failed: '超标'
	},
	all: {
		title: (outfalls: number) => `全部 ${outfalls} 个排污口`,
		caption:
			'每次采样一行；数字后 L 为低于该检出限，ND 为未检出而无检出限，0* 为存疑的零值。加粗的值超过限值，灰字没有限值或不能判定；限值见下载文件。',
		outfall: '排污口',
		kind: '类型',
		answering: '责任县',
		status: '判定',
		sampled: '采样时间',
		key: '重点涉水企业',
		standard: '执行标准',
		remark: '备注',
		river: '受纳水体',
		section: '下游断面',
		code: '排污口编码',
		limits: '限值'
	},
	items: {
		ph: { name: 'pH值', unit: '无量纲' },
		cod: { name: '化学需氧量', unit: 'mg/L' },
		bod5: { name: '五日生化需氧量', unit: 'mg/L' },
		ss: { name: '悬浮物', unit: 'mg/L' },
		nh3n: { name: '氨氮', unit: 'mg/L' },
		tn: { name: '总氮', unit: 'mg/L' },
		tp: { name: '总磷', unit: 'mg/L' }
	} as Readonly<Record<string, { name: string; unit: string }>>,
	range: (low: string, high: string) => `${low}—${high}`,
	status: {
		met: '达标',
		failed: '超标',
		idle: '停排',
		suspended: '停测',
		missing: '无数据',
		not_judged: '不判定'
	} as Readonly<Record<string, string>>,
	rules: { outfall: '排污口达标' } as Readonly<Record<string, string>>
} as const satisfies Wording<typeof chinese>;
