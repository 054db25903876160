import type { AirCounty, AirMonth } from '../air-month';
import type { GoodDaysNeeded } from '../air-needed';
import type { SceneKind } from './scene';

/** A county that still needs good days, with where it stands by the composite index of the month so far. */
export type NeedingCounty = GoodDaysNeeded &
	Pick<AirCounty, 'rank' | 'tied' | 'index' | 'indexChange'>;

/** The month so far, and what the target of good days still asks for. */
export interface AirMonthBody extends Pick<AirMonth, 'period' | 'until' | 'unfinished'> {
	summary: AirMonth['summary'];
	/** Null without a target of good days. */
	ahead: { span: 'month' | 'year'; left: number; reached: number; counties: number } | null;
	/** The most needed first; without a target the worst by index. */
	needing: (Partial<GoodDaysNeeded> & Omit<NeedingCounty, keyof GoodDaysNeeded> & AreaOf)[];
}

type AreaOf = Pick<AirCounty, 'area'>;

export const airMonth: SceneKind<AirMonthBody> = {
	datasets: ['air_daily'],
	tell: async (sources) => {
		const report = await sources.airMonth();
		if (!report) return { body: null, rows: 0 };
		const body = bodyOf(report);
		return { body, rows: body.needing.length };
	}
};

function bodyOf({ period, until, unfinished, summary, ahead, counties }: AirMonth): AirMonthBody {
	const standing = (code: string) => counties.find(({ area }) => area.code === code);
	const needing = ahead?.counties.filter(({ needed }) => needed > 0);
	return {
		...{ period, until, unfinished, summary },
		ahead: ahead && {
			...{ span: ahead.span, left: ahead.left, counties: ahead.counties.length },
			reached: ahead.counties.filter(({ needed }) => needed <= 0).length
		},
		needing: needing
			? needing.map((one) => ({ ...placeOf(standing(one.area.code)), ...one }))
			: counties
					.filter(({ rank }) => rank !== null)
					.reverse()
					.map((one) => ({ ...placeOf(one), area: one.area }))
	};
}

function placeOf(county: AirCounty | undefined) {
	const { rank = null, tied = false, index = null, indexChange = null } = county ?? {};
	return { rank, tied, index, indexChange };
}
