import { rankedUnits, unitOf } from './areas';
import type { Reader } from './ask';
import type { Area } from './report';

/** How many of the days left must be good for a county to reach its target. */
export interface GoodDaysNeeded {
	area: Area;
	target: number;
	good: number;
	needed: number;
	/** False when fewer days are left than are needed. */
	reachable: boolean;
}

/** The target of good days that a day lies under, and where each county stands with it. */
export interface GoodDaysAhead {
	span: 'month' | 'year';
	/** Days after the day, to the end of the span. */
	left: number;
	/** Most needed first. */
	counties: GoodDaysNeeded[];
}

/** The target over the shortest span that has one; null without a target. */
export async function goodDaysAhead(reader: Reader, day: string): Promise<GoodDaysAhead | null> {
	const rows = await reader.read('air_good_days_needed', { onDate: day });
	const units = await rankedUnits(reader);
	for (const span of ['month', 'year'] as const) {
		const own = rows.filter((row) => row.span === span);
		if (own.length === 0) continue;
		const counties = own.map((row) => {
			const { code, name, short } = unitOf(units, row.areaCode);
			const { targetValue: target, goodDays: good, needed, reachable } = row;
			return { area: { code, name, short }, target, good, needed, reachable };
		});
		counties.sort((a, b) => b.needed - a.needed || a.area.code.localeCompare(b.area.code));
		return { span, left: own[0]?.leftDays ?? 0, counties };
	}
	return null;
}
