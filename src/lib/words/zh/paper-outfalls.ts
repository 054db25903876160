import { ordinal } from './paper-words';

/** Words of 入河排污口监测通报. */
export const paperOutfalls = {
	title: (month: string) => `关于${month}全市入河排污口监测情况的通报`,
	to: '各县（市、区）人民政府、管委会',
	general: ordinal(0, '总体情况'),
	failing: ordinal(1, '超标排污口'),
	counties: ordinal(2, '各县（市、区）情况'),
	all: ordinal(3, '各排污口监测结果'),
	none: (month: string) => `${month}没有排污口监测数据。`,
	said: (
		month: string,
		outfalls: number,
		samples: number,
		assessed: number,
		met: number,
		failed: number
	) =>
		`${month}，全市登记的入河排污口 ${outfalls} 个，采样 ${samples} 次；有结论的 ${assessed} 个，其中达标 ${met} 个，` +
		(failed > 0 ? `超标 ${failed} 个。` : '没有超标的。'),
	/** parts: 停排 1 个 */
	aside: (parts: readonly string[]) => (parts.length > 0 ? `${parts.join('，')}。` : ''),
	counted: (word: string, outfalls: number) => `${word} ${outfalls} 个`,
	/** parts: 化学需氧量 2 个 */
	items: (parts: readonly string[]) => (parts.length > 0 ? `超标项目：${parts.join('，')}。` : ''),
	who: (parts: readonly string[]) =>
		`超标排污口涉及${parts.join('、')}。请责任县（市、区）查明原因，督促整改，并将结果报告。`,
	county: (name: string, failed: number) => `${name} ${failed} 个`,
	noneFailing: '没有超标的排污口。',
	tables: (month: string) => ({
		failing: `${month}超标排污口`,
		counties: `${month}各县（市、区）入河排污口达标情况`,
		all: `${month}各入河排污口监测结果`
	}),
	head: {
		number: '序号',
		outfall: '排污口',
		area: '责任县',
		sampled: '采样时间',
		item: '超标项目',
		value: '实测值',
		limit: '限值',
		multiple: '倍数',
		below: '受纳水体（下游断面）',
		outfalls: '排污口',
		assessed: '有结论',
		met: '达标',
		failed: '超标',
		kind: '类型',
		status: '判定',
		remark: '备注'
	},
	below: (river: string, section: string | null) => (section ? `${river}（${section}）` : river),
	city: '全市',
	notes: {
		rule: '限值为登记的排放限值；一次采样超标即为超标；超标倍数以排放限值为基数，pH 不计倍数。',
		values:
			'单位 mg/L，pH 值无量纲。每次采样一行；数字后 L 为低于该检出限，ND 为未检出而无检出限，“—”为未测。',
		idle: '停排、停测的排污口不计入有结论的个数。'
	},
	lacking: {
		unfinished: (until: string) => `本月未结束，数据到 ${until}`,
		missing: (names: readonly string[]) => `${names.join('、')}没有报来监测`,
		notJudged: (names: readonly string[]) => `${names.join('、')}不能评判`,
		provisional: '含未审核的实况数据'
	}
} as const;
