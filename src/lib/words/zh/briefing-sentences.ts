import { monthDay } from '$lib/format/dates';
import { fixed } from '$lib/format/numbers';
import type { AirDayBody } from '$lib/server/reports/briefing/air-day';
import type { AirMonthBody } from '$lib/server/reports/briefing/air-month';
import type { DecisionsBody } from '$lib/server/reports/briefing/decisions';
import type { FireBody } from '$lib/server/reports/briefing/fire';
import type { GoalsBody } from '$lib/server/reports/briefing/goals';
import type { LadderBody } from '$lib/server/reports/briefing/ladder';
import type { MovesBody } from '$lib/server/reports/briefing/moves';
import type { TodayBody } from '$lib/server/reports/briefing/today';
import type { WaterBody } from '$lib/server/reports/briefing/water';
import type { Clause } from '../index';
import { asks, inState, polluted } from '../briefing-said';

/** Headlines: one question, who is asked; figures are those of the report. */
export const sentences = {
	decisions: ({ followed, counts }: DecisionsBody): Clause[] => {
		if (followed.length === 0) return [{ text: '没有待办的议定事项' }];
		const { overdue, open, closed } = counts;
		const rest = [
			open > 0 ? `${open} 件办理中` : '',
			closed > 0 ? `${closed} 件已办结` : ''
		].filter((part) => part !== '');
		return [
			...(overdue > 0
				? [{ text: `${overdue} 件逾期${rest.length > 0 ? '，' : ''}`, warn: true }]
				: []),
			{ text: rest.join('，') }
		];
	},
	/** Three sentences; each with the datasets it stands on, in the order of the domains. */
	today: ({ air, water, duties, fires }: TodayBody) => [
		{ datasets: ['air_daily'], clauses: airSentence(air) },
		{ datasets: ['water_sample'], clauses: waterSentence(water) },
		{ datasets: ['ledger_item', 'fire_alarm'], clauses: dutySentence(duties, fires) }
	],
	airDay: ({ summary, counties }: AirDayBody): Clause[] => {
		const over = polluted(summary.levels);
		const worst = counties.filter(({ level }) => (level ?? 0) > 2).map(({ area }) => area.short);
		if (summary.received === 0) return [{ text: '这一天没有数据', warn: true }];
		return over === 0
			? [{ text: `${summary.received} 县有数，没有超标的` }]
			: [{ text: `${over} 县超标，` }, ...asks('先问', worst)];
	},
	airMonth: ({ period, unfinished, ahead, needing }: AirMonthBody): Clause[] => {
		const month = `${period.short}${unfinished ? '至今' : ''}，`;
		if (ahead === null)
			return [
				{ text: month },
				...asks(
					'综合指数最高的是',
					needing.map(({ area }) => area.short)
				)
			];
		const span = ahead.span === 'year' ? '全年' : '本月';
		const lost = needing
			.filter(({ reachable }) => reachable === false)
			.map(({ area }) => area.short);
		return [
			{ text: `${ahead.reached} / ${ahead.counties} 县已达${span}优良天数，` },
			lost.length > 0
				? { text: `${lost.length} 县已不能达到`, warn: true }
				: { text: `余 ${ahead.left} 天` }
		];
	},
	water: ({ summary, failing }: WaterBody): Clause[] => {
		if (summary.samples === 0) return [{ text: '这一周没有监测数据', warn: true }];
		if (failing.length === 0) return [{ text: `${summary.assessed} 个断面，全部到标` }];
		const who = failing.flatMap(({ answering }) => (answering ? [answering.short] : []));
		return [{ text: `${summary.failed} 个断面未到标，` }, ...asks('先问', who)];
	},
	fire: ({ open }: FireBody): Clause[] => {
		if (open.length === 0) return [{ text: '火点全部办结' }];
		const who = open.map(({ area }) => area.short);
		return [
			{ text: `${open.length} 起未结，最长 ${open[0]?.ageDays ?? 0} 天，` },
			...asks('先问', who)
		];
	},
	goals: ({ states, failing }: GoalsBody): Clause[] => {
		const overdue = inState(states, 'overdue');
		const behind = inState(states, 'behind');
		const relapsed = inState(states, 'relapsed');
		if (failing.length === 0) return [{ text: '没有逾期、落后的目标' }];
		const who = failing.flatMap(({ owing }) => owing.map(({ area }) => area.short));
		return [
			{ text: `${overdue + behind + relapsed} 条没有跟上，` },
			...(who.length > 0 ? asks('先问', who) : [{ text: `${overdue} 条逾期`, warn: true }])
		];
	},
	ladder: ({ rungs }: LadderBody): Clause[] => {
		const standing = rungs.filter(({ counties }) => counties.length > 0);
		if (standing.length === 0) return [{ text: '没有县在阶上' }];
		return standing.map(({ name, counties }, i) => ({
			text: `${counties.length} 县${name}${i < standing.length - 1 ? '，' : ''}`,
			warn: i === 0
		}));
	},
	moves: ({ since, states, amounts }: MovesBody): Clause[] => {
		const from = `${monthDay(since)}以来，`;
		if (states.length + amounts.length === 0) return [{ text: `${from}没有变动` }];
		const worse = states.filter((one) => one.worse).length;
		return [
			{ text: from },
			...(worse > 0 ? [{ text: `${worse} 条变差，`, warn: true }] : []),
			...(states.length > worse ? [{ text: `${states.length - worse} 条变好，` }] : []),
			{ text: amounts.length > 0 ? `${amounts.length} 项有进度` : '没有新进度' }
		];
	}
} as const;

function airSentence(air: TodayBody['air']): Clause[] {
	if (!air) return [{ text: '尚无空气质量数据', warn: true }];
	const { levels, received } = air.summary;
	const over = polluted(levels);
	const [first] = air.worst;
	return [
		{ text: `${monthDay(air.day)} ${received} 县：` },
		{ text: `${received === 0 ? '无' : `优 ${levels[0] ?? 0}、良 ${levels[1] ?? 0}`}，` },
		over > 0 ? { text: `超标 ${over}，`, warn: true } : { text: '没有超标，' },
		...(first ? [{ text: `最高${first.area.short} ${first.aqi ?? ''}` }] : [])
	];
}

function waterSentence(water: TodayBody['water']): Clause[] {
	if (!water) return [{ text: '尚无断面监测数据', warn: true }];
	const { assessed, met, failed, shareMet } = water.summary;
	return [
		{ text: `${water.week.short} ${met} / ${assessed} 断面到标` },
		...(shareMet === null ? [] : [{ text: `（${fixed(shareMet, 1)}%），` }]),
		...(failed === 0
			? [{ text: '没有未到标的' }]
			: asks(
					'先问',
					water.failing.flatMap(({ answering }) => (answering ? [answering.short] : []))
				))
	];
}

function dutySentence(duties: TodayBody['duties'], fires: TodayBody['fires']): Clause[] {
	const goals = duties
		? [
				{
					text: `目标逾期 ${inState(duties.states, 'overdue')}、落后 ${inState(duties.states, 'behind')}，`,
					warn: inState(duties.states, 'overdue') > 0
				},
				{ text: `${duties.upcoming.amounts} 件将到期；` }
			]
		: [{ text: '尚无整改台账；', warn: true }];
	if (!fires) return [...goals, { text: '尚无火警登记' }];
	return [
		...goals,
		fires.open > 0
			? { text: `火点 ${fires.open} 起未结，最长 ${fires.oldestDays ?? 0} 天` }
			: { text: '火点全部办结' }
	];
}
