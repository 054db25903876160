import type { FireCase } from '../fire-cases';
import type { FireDay } from '../fire-day';
import type { FirePeriod } from '../fire-period';
import type { SceneKind } from './scene';

/** The statistical day, the month it lies in, and every case that is open on it, the longest open first. */
export interface FireBody extends Pick<FireDay, 'day' | 'opensAt' | 'closesAt' | 'before'> {
	tally: FireDay['city'];
	month: { label: string; tally: FirePeriod['city'] };
	open: Pick<FireCase, 'alarmNo' | 'area' | 'day' | 'place' | 'state' | 'ageDays'>[];
}

export const fire: SceneKind<FireBody> = {
	datasets: ['fire_alarm'],
	tell: async (sources) => {
		const day = await sources.fireDay();
		const month = await sources.fireMonth();
		if (!day || !month) return { body: null, rows: 0 };
		return { body: bodyOf(day, month), rows: month.open.length };
	}
};

function bodyOf({ day, opensAt, closesAt, before, city }: FireDay, month: FirePeriod): FireBody {
	return {
		...{ day, opensAt, closesAt, before, tally: city },
		month: { label: month.period.short, tally: month.city },
		open: month.open.map(({ alarmNo, area, day: on, place, state, ageDays }) => ({
			...{ alarmNo, area, day: on, place, state, ageDays }
		}))
	};
}
