import { CELLS_A_SHEET } from '$lib/format/sheets';
import type { Models } from '$lib/server/database/models.generated';
import type { AirDayCounty, AirDayReport } from '../air-day';
import type { SceneKind } from './scene';

type Rank = Models['air_day_ranks']['row'];
type County = Pick<AirDayCounty, 'area' | 'aqi' | 'level' | 'primary' | 'received'>;

/** Every county of the newest day with air data, the worst first. */
export interface AirDayBody extends Pick<AirDayReport, 'day' | 'summary'> {
	/** rank: of the day, the lowest AQI first; null without a verdict. */
	counties: (County & { rank: number | null; tied: boolean })[];
	/** True where some value is 实况. */
	provisional: boolean;
}

export const airDay: SceneKind<AirDayBody> = {
	datasets: ['air_daily'],
	tell: async (sources) => {
		const report = await sources.airDay();
		if (!report) return { body: null, rows: 0 };
		const body = bodyOf(report, (await sources.airDayRanks()) ?? []);
		return { body, rows: body.counties.length, aSheet: CELLS_A_SHEET };
	}
};

function bodyOf({ day, summary, counties }: AirDayReport, ranks: Rank[]): AirDayBody {
	const found = new Map(ranks.map((row) => [row.areaCode, row]));
	return {
		...{ day, summary, provisional: counties.some((one) => one.provisional) },
		counties: counties.map(({ area, aqi, level, primary, received }) => ({
			...{ area, aqi, level, primary, received },
			rank: found.get(area.code)?.rank ?? null,
			tied: found.get(area.code)?.tied ?? false
		}))
	};
}
