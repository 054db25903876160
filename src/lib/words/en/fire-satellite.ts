import type { Wording } from '../wording';
import type { fireSatellite as chinese } from '../zh/fire-satellite';

/** What the fire pages say of satellite events. */
export const fireSatellite = {
	title: '卫星看到了什么',
	cloud: '不包括云覆盖下的火点',
	say: (events: number, statics: number, pixels: number) =>
		`计数火点事件 ${events} 起（${pixels} 个像元），其中 ${statics} 起带静态热源标记，扣除后 ${events - statics} 起。`,
	low: (events: number) => (events > 0 ? `另有 ${events} 起全为低置信像元，列出不计。` : ''),
	unplaced: (events: number) => (events > 0 ? `未定位 ${events} 起，仍计入全市。` : ''),
	beyond: (pixels: number) => (pixels > 0 ? `域外 ${pixels} 个像元，列出不计。` : ''),
	listings: (source: string, points: number) => `${source} ${points} 个点，另计。`,
	caption: (cloud: string) =>
		`像元经合并为事件：同一过境相接、其他卫星邻近且在时间窗内。与火警各自统计，不相加。${cloud}。`,
	noneLocated: (cloud: string) =>
		`没有一起能定到县（市、区）：卫星数据不带县名，也没有载入边界文件，所以各县都是 0。${cloud}。`,
	none: '本期没有卫星火点事件。',
	heads: {
		events: '事件',
		pixels: '像元',
		statics: '其中静态热源',
		net: '扣除静态',
		low: '低置信',
		nearLine: '边界点',
		disagreeing: '与边界不符',
		perKha: '起/千公顷',
		alarms: '火警核实'
	},
	unplacedRow: '未定位',
	event: '事件',
	eventsTitle: (count: number) => `卫星火点事件 ${count} 起`,
	seen: '观测时间',
	where: '经纬度',
	county: '县（市、区）',
	satellites: '卫星',
	width: (metres: number, pixels: number) =>
		pixels === 1 ? '1 个像元' : `${pixels} 个像元，宽 ${metres} m`,
	frp: '辐射功率',
	mark: '标记',
	marks: {
		low: '低置信，不计',
		beyond: '域外，不计',
		nearLine: '边界点，需现场核定',
		provisional: '近实时产品，待标准产品替换'
	},
	nearest: (county: string, metres: number) => `距${county} ${metres} m`,
	reason: {
		type: '静态热源（标准产品类型）',
		type_mask: '静态热源（掩膜）',
		recurrence: '静态热源（反复出现）',
		listed: '静态热源（名录）'
	} as Readonly<Record<string, string>>,
	confidence: { low: '低', nominal: '中', high: '高' } as Readonly<Record<string, string>>,
	rows: (count: number) => `原始行 ${count} 条`,
	product: { nrt: '近实时', standard: '标准' } as Readonly<Record<string, string>>,
	typeOf: (type: number) => `类型 ${type}`,
	listingTitle: '部委清单',
	listingHeads: { source: '来源', time: '时刻', printed: '清单所列', county: '属地' }
} as const satisfies Wording<typeof chinese>;
