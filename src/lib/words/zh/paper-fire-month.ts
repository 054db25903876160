import { fixed } from '$lib/format/numbers';
import { movedPercent } from './paper-words';

/** Words of 露天焚烧火点通报. */
export const paperFireMonth = {
	title: (month: string) => `关于${month}全市露天焚烧火点情况的通报`,
	to: '各县（市、区）人民政府、管委会',
	general: '一、总体情况',
	said: (
		month: string,
		pushed: number,
		confirmed: number,
		rejected: number,
		outside: number,
		pending: number,
		rate: number | null
	) =>
		`${month}，视频监控和红外报警系统共推送火警 ${pushed} 起，核实 ${confirmed} 起，查否 ${rejected} 起` +
		(outside > 0 ? `，非本辖区 ${outside} 起` : '') +
		(pending > 0 ? `，待核实 ${pending} 起` : '') +
		`，查实率 ${fixed(rate, 2)}%。`,
	against: (year: number, confirmed: number, change: number | null) =>
		`${year}年同期核实 ${confirmed} 起，${movedPercent(change)}。`,
	penalised: (penalised: number, rate: number | null, unpenalised: number, days: number | null) =>
		`核实的火点已处罚 ${penalised} 起，点火必罚率 ${fixed(rate, 2)}%` +
		(unpenalised > 0 ? `；尚未处罚 ${unpenalised} 起，最长 ${days ?? 0} 天。` : '。'),
	zero: (names: readonly string[]) =>
		names.length > 0 ? `${names.join('、')}没有核实火点。` : '各县（市、区）均有核实火点。',
	counties: '二、各县（市、区）情况',
	open: '三、未了火点',
	noneOpen: '没有未了的火点。',
	satellite: '四、卫星遥感火点',
	satelliteSaid: (events: number, pixels: number) =>
		`卫星遥感监测到火点事件 ${events} 起（${pixels} 个像元）。`,
	cloud: '不包括云覆盖下的火点。',
	unplaced: (events: number) => (events > 0 ? `未定位到县的 ${events} 起计入全市。` : ''),
	tables: (month: string) => ({
		counties: `表1 ${month}各县（市、区）露天焚烧火点情况`,
		open: '表2 待核实和核实后尚未处罚的火点',
		satellite: '表3 卫星遥感火点'
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
		no: '编号',
		at: '报警时间',
		place: '乡镇、村',
		state: '状态',
		days: '已过天数',
		events: '火点事件（起）',
		pixels: '像元（个）'
	},
	notes: [
		'查实率 = 核实 ÷ 推送；点火必罚率 = 已罚款或拘留 ÷ 核实（宽限期内的除外）。同一火点多次处罚只计一次。'
	],
	lacking: {
		unfinished: (until: string) => `本月未结束，数据到 ${until}`,
		pending: (count: number) => `${count} 起火警尚未核实`,
		uncovered: '本月没有火警记录'
	}
} as const;
