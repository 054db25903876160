import { fixed } from '$lib/format/numbers';
import { movedCount, movedPercent } from './paper-words';

/** Words of 露天焚烧火点通报 of a day, a week or a month. */
export const paperFire = {
	title: (period: string) => `关于${period}全市露天焚烧火点情况的通报`,
	to: '各县（市、区）人民政府、管委会',
	general: '总体情况',
	/** When the statistical day ran. */
	ran: (opens: string, closes: string) => `统计时段为 ${opens} 至 ${closes}（北京时间）。`,
	said: (
		period: string,
		pushed: number,
		confirmed: number,
		rejected: number,
		outside: number,
		pending: number,
		rate: number | null
	) =>
		pushed === 0
			? `${period}，视频监控和红外报警系统没有推送火警。`
			: `${period}，视频监控和红外报警系统共推送火警 ${pushed} 起，核实 ${confirmed} 起，查否 ${rejected} 起` +
				(outside > 0 ? `，非本辖区 ${outside} 起` : '') +
				(pending > 0 ? `，待核实 ${pending} 起` : '') +
				(rate === null ? '。' : `，查实率 ${fixed(rate, 2)}%。`),
	against: (year: number, confirmed: number, change: number | null) =>
		confirmed === 0
			? `${year}年同期没有核实火点。`
			: `${year}年同期核实 ${confirmed} 起，${movedPercent(change)}。`,
	before: (period: string, confirmed: number, change: number) =>
		`与${period}（核实 ${confirmed} 起）相比${change === 0 ? '' : '，'}${movedCount(change, '起')}。`,
	penalised: (penalised: number, rate: number | null, unpenalised: number, days: number | null) =>
		rate === null
			? ''
			: `核实的火点已处罚 ${penalised} 起，点火必罚率 ${fixed(rate, 2)}%` +
				(unpenalised > 0 ? `；尚未处罚 ${unpenalised} 起，最长 ${days ?? 0} 天。` : '。'),
	zero: (names: readonly string[], all: boolean) =>
		all
			? '各县（市、区）均没有核实火点。'
			: names.length > 0
				? `${names.join('、')}没有核实火点。`
				: '各县（市、区）均有核实火点。',
	counties: '各县（市、区）情况',
	cases: '当日火警',
	noCases: '这一统计日没有推送火警。',
	open: '未了火点',
	noneOpen: '没有未了的火点。',
	satellite: '卫星遥感火点',
	satelliteSaid: (events: number, pixels: number) =>
		events === 0
			? '卫星遥感没有监测到火点事件。'
			: `卫星遥感监测到火点事件 ${events} 起（${pixels} 个像元）。`,
	statics: (events: number) => (events > 0 ? `其中 ${events} 起带静态热源标记。` : ''),
	cloud: '不包括云覆盖下的火点。',
	unplaced: (events: number) => (events > 0 ? `未定位到县的 ${events} 起计入全市。` : ''),
	nonePlaced: '卫星数据不带县名，也未载入行政区域边界，不能分县列出。',
	unit: '起',
	tables: (period: string) => ({
		bars: `${period}各县（市、区）核实火点图`,
		counties: `${period}各县（市、区）露天焚烧火点情况`,
		open: '待核实和核实后尚未处罚的火点',
		satellite: '各县（市、区）卫星遥感火点',
		cases: `${period}火警`,
		events: `${period}卫星遥感火点事件`
	}),
	head: {
		rank: '序号',
		area: '县（市、区）',
		pushed: '推送',
		confirmed: '核实',
		rejected: '查否',
		rate: '查实率（%）',
		penalised: '已处罚',
		unpenalised: '未处罚',
		penaltyRate: '点火必罚率（%）',
		lastYear: '上年同期核实',
		before: '上期核实',
		no: '编号',
		at: '报警时间',
		place: '乡镇、村',
		state: '状态',
		days: '已过天数',
		cause: '原因',
		penalty: '处罚',
		events: '火点事件（起）',
		pixels: '像元（个）',
		seen: '观测时间',
		longitude: '东经（°）',
		latitude: '北纬（°）',
		satellites: '卫星',
		power: '辐射功率（MW）',
		remark: '备注'
	},
	city: '全市',
	/** The units that a table does not name. */
	others: (count: number) => `其余 ${count} 个`,
	notes: [
		'查实率 = 核实 ÷ 推送；点火必罚率 = 已罚款或拘留 ÷ 核实（宽限期内的除外）。同一火点多次处罚只计一次。',
		'核实数少于推送数而无查否的，为待核实或非本辖区。“—”为没有可比数据或没有分母。'
	],
	openNote:
		'评判日尚未办结的待核实火点和核实后未处罚的火点，不限本期；已办结而没有处罚的不在此列，计入点火必罚率。待核实的自报警日起算，核实的自核实日起算。',
	lacking: {
		unfinished: (until: string) => `本期未结束，数据到 ${until}`,
		pending: (count: number) => `${count} 起火警尚未核实`,
		uncovered: '本期没有火警记录'
	}
} as const;
