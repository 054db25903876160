import type { AirDayBody } from './air-day';
import { airDay } from './air-day';
import { fire, type FireBody } from './fire';
import { goals, type GoalsBody } from './goals';
import type { SceneKind } from './scene';
import { water, type WaterBody } from './water';

/** What today is about: the figures of three sentences; null where the readings of one have not come. */
export interface TodayBody {
	air: (Pick<AirDayBody, 'day' | 'summary'> & { worst: AirDayBody['counties'] }) | null;
	water: Pick<WaterBody, 'week' | 'summary' | 'failing'> | null;
	duties: Pick<GoalsBody, 'states' | 'upcoming' | 'upcomingUntil'> | null;
	fires: { open: number; oldestDays: number | null; first: FireBody['open'] } | null;
}

/** Names that a sentence carries. */
const NAMED = 3;

export const today: SceneKind<TodayBody> = {
	datasets: ['air_daily', 'water_sample', 'fire_alarm', 'ledger_item'],
	tell: async (sources) => {
		const parts = [
			await airDay.tell(sources),
			await water.tell(sources),
			await goals.tell(sources),
			await fire.tell(sources)
		] as const;
		const [air, week, duties, fires] = parts;
		const body = {
			air: air.body && airOf(air.body),
			water: week.body && waterOf(week.body),
			duties: duties.body && dutiesOf(duties.body),
			fires: fires.body && firesOf(fires.body)
		};
		return { body: parts.some((part) => part.body) ? body : null, rows: 0 };
	}
};

function airOf({ day, summary, counties }: AirDayBody): TodayBody['air'] {
	return { day, summary, worst: counties.filter(({ aqi }) => aqi !== null).slice(0, NAMED) };
}

function waterOf({ week, summary, failing }: WaterBody): TodayBody['water'] {
	return { week, summary, failing: failing.slice(0, NAMED) };
}

function dutiesOf({ states, upcoming, upcomingUntil }: GoalsBody): TodayBody['duties'] {
	return { states, upcoming, upcomingUntil };
}

/** The report lists the longest open first. */
function firesOf({ open }: FireBody): TodayBody['fires'] {
	return { open: open.length, oldestDays: open[0]?.ageDays ?? null, first: open.slice(0, NAMED) };
}
