import { dateRange, isDate, longDate } from '$lib/format/dates';
import { daySpan, parsePeriod, periodOf, type Period } from '$lib/format/period';
import { parseWeek, weekOf } from '$lib/format/week';
import type { Paper, PaperKind } from '$lib/server/documents/paper';
import { airDayPaper } from '$lib/server/documents/papers/air-day';
import { airMonthPaper } from '$lib/server/documents/papers/air-month';
import { firePaper, type FireReports } from '$lib/server/documents/papers/fire';
import { ledgerPaper } from '$lib/server/documents/papers/ledger';
import { outfallsPaper } from '$lib/server/documents/papers/outfalls';
import { waterMonthPaper } from '$lib/server/documents/papers/water-month';
import { waterWeekPaper } from '$lib/server/documents/papers/water-week';
import type { Ask } from '$lib/server/reports/ask';
import { airDay } from '$lib/server/reports/air-day';
import { airMonth } from '$lib/server/reports/air-month';
import { countyRanking } from '$lib/server/reports/county-ranking';
import { fireDay } from '$lib/server/reports/fire-day';
import { firePeriod } from '$lib/server/reports/fire-period';
import { goals } from '$lib/server/reports/goals';
import { speaking } from '$lib/server/speaking';
import { standing } from '$lib/server/reports/standing';
import { waterMonth } from '$lib/server/reports/water-month';
import { waterOutfalls } from '$lib/server/reports/water-outfalls';
import { waterWeek } from '$lib/server/reports/water-week';

/** First and last day of a period, and its id as the address has it. */
interface Days {
	id: string;
	from: string;
	to: string;
}

/** A calendar of periods: reads an id, and finds the period that a day lies in. */
interface Calendar<P extends Days> {
	/** null = no such period. */
	parse(id: string): P | null;
	at(day: string): P;
}

/** A kind of paper: what periods it has, and how its reports become the paper. */
interface Kind {
	span(id: string): Days | null;
	idAt(day: string): string;
	/** The paper as the data stand; `asof` is the day of judgement. null = no such period. */
	paper(ask: Ask, id: string, asof: string): Promise<Paper> | null;
	/** Datasets of readings that it rests on, what it is about first. */
	readings: readonly string[];
}

function kindOf<P extends Days>(
	calendar: Calendar<P>,
	readings: readonly string[],
	paper: (ask: Ask, period: P, asof: string) => Promise<Paper>
): Kind {
	return {
		span: (id) => calendar.parse(id),
		idAt: (day) => calendar.at(day).id,
		paper: (ask, id, asof) => {
			const period = calendar.parse(id);
			return period && paper(ask, period, asof);
		},
		readings
	};
}

const dayOf = (id: string): Days => ({ id, from: id, to: id });
const DAY: Calendar<Days> = { parse: (id) => (isDate(id) ? dayOf(id) : null), at: dayOf };
const WEEK = { parse: parseWeek, at: weekOf };
const MONTH: Calendar<Period> = {
	parse: (id) => {
		const period = parsePeriod(id);
		return period?.kind === 'month' ? period : null;
	},
	at: (day) => periodOf('month', day)
};

/** A report that tells a state rather than a span is that of the last day of the period. */
const endOf = ({ to }: Days, asof: string) => (to < asof ? to : asof);

/** The index of the month counts enterprises too. */
const WATER = ['water_sample', 'outfall_sample'];
const OUTFALLS = ['outfall_sample'];
const AIR = ['air_daily'];
const FIRES = ['fire_alarm', 'fire_detection'];
/** Readings by the days they are of, and what was issued: goals are measured by all of them. */
export const READINGS: readonly string[] = [
	'ledger_item',
	...WATER,
	...AIR,
	...FIRES,
	'issued_paper'
];

const KINDS: Readonly<Record<PaperKind, Kind>> = {
	'water-week': kindOf(WEEK, WATER, async (ask, week, asof) =>
		waterWeekPaper(await ask(waterWeek, { week, asof }))
	),
	'water-month': kindOf(MONTH, WATER, async (ask, period, asof) =>
		waterMonthPaper(await ask(waterMonth, { period, asof }))
	),
	outfalls: kindOf(MONTH, OUTFALLS, async (ask, period, asof) =>
		outfallsPaper(await ask(waterOutfalls, { period, asof: endOf(period, asof) }))
	),
	'air-day': kindOf(DAY, AIR, async (ask, { id }, asof) =>
		airDayPaper(await ask(airDay, { day: id, asof }))
	),
	'air-month': kindOf(MONTH, AIR, airMonthOf),
	'fire-day': kindOf(DAY, FIRES, async (ask, { id }, asof) => {
		const day = await ask(fireDay, { day: id, asof });
		return firePaper('fire-day', {
			...(await firesOf(ask, daySpan(id, id), asof)),
			...{ day, id, label: longDate(id) }
		});
	}),
	'fire-week': kindOf(WEEK, FIRES, async (ask, { id, from, to, label }, asof) =>
		firePaper('fire-week', {
			...(await firesOf(ask, daySpan(from, to), asof)),
			...{ day: null, id, label: `${label}（${dateRange(from, to)}）` }
		})
	),
	'fire-month': kindOf(MONTH, FIRES, async (ask, period, asof) =>
		firePaper('fire-month', {
			...(await firesOf(ask, period, asof)),
			...{ day: null, id: period.id, label: period.label }
		})
	),
	ledger: kindOf(MONTH, READINGS, async (ask, period, asof) =>
		ledgerPaper(await ask(goals, { asof: endOf(period, asof) }), period)
	)
};

async function airMonthOf(ask: Ask, period: Period, asof: string): Promise<Paper> {
	const soFar = periodOf('year_to_date', period.to);
	const indicator = 'air-index';
	return airMonthPaper({
		month: await ask(airMonth, { period, asof }),
		index: await ask(countyRanking, { indicator, period, asof }),
		pm25: await ask(countyRanking, { indicator: 'pm2_5', period, asof }),
		change: await ask(countyRanking, { indicator, period, asof, order: 'change' }),
		soFar: await ask(airMonth, { period: soFar, asof }),
		soFarIndex: await ask(countyRanking, { indicator, period: soFar, asof }),
		standing: await ask(standing, { asof: endOf(period, asof) })
	});
}

/** The fires of a span of days, and of the one before it. */
async function firesOf(
	ask: Ask,
	period: Period,
	asof: string
): Promise<Pick<FireReports, 'now' | 'before'>> {
	const now = await ask(firePeriod, { period, asof });
	const { previous } = now;
	return { now, before: previous && (await ask(firePeriod, { period: previous, asof })) };
}

/** First and last day of a period of a kind; null when there is no such period. */
export function spanOfPaper(kind: PaperKind, id: string): { from: string; to: string } | null {
	return KINDS[kind].span(id);
}

/** The period of a kind that a day lies in, by its id. */
export function periodOfPaper(kind: PaperKind, day: string): string {
	return KINDS[kind].idAt(day);
}

/** Datasets of readings that papers of a kind rest on, what they are about first. */
export function readingsOf(kind: PaperKind): readonly string[] {
	return KINDS[kind].readings;
}

/** The paper of a kind and period as the data stand. @throws Error when there is no such period: ask spanOfPaper first */
export async function paperOf(ask: Ask, kind: PaperKind, id: string, asof: string): Promise<Paper> {
	const paper = speaking('zh-CN', () => KINDS[kind].paper(ask, id, asof));
	if (!paper) throw new Error(`${kind} has no period ${id}`);
	return paper;
}
