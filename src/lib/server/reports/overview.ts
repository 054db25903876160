import { lastFullMonth } from '$lib/format/period';
import type { Week } from '$lib/format/week';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import { countyRanking } from './county-ranking';
import type { GoalLine } from './goal-line';
import { goals, type Goals } from './goals';
import { airSeries, fireSeries, waterSeries } from './overview-series';
import type { AirSeries, FireSeries, WaterSeries } from './overview-series';
import { pressure, type CountyPressure } from './overview-pressure';
import type { Basis } from './report';
import { newestWeek } from './water-span';

/** One goal that is not at the mark, as the overview lists it. */
export interface FailingLine {
	line: GoalLine;
	owing: Goals['failing'][number]['owing'];
}

/** Are we there? The whole notice and the three domains on one day. */
export interface Overview {
	basis: Basis;
	counts: Goals['counts'];
	states: Goals['states'];
	failing: FailingLine[];
	water: WaterSeries | null;
	air: AirSeries | null;
	fire: FireSeries | null;
	counties: CountyPressure[];
	/** What the three marks of a county are taken from. */
	marks: { week: Week | null; month: { id: string; label: string } };
}

/** Answers `/`. */
export async function overview(reader: Reader, question: { asof?: string }): Promise<Overview> {
	const asof = await resolveAsof(reader, question.asof);
	const ledger = await goals(reader, { asof });
	const month = lastFullMonth(asof);
	const week = await newestWeek(reader, asof);
	const ranking = await countyRanking(reader, { indicator: 'air-index', period: month, asof });
	return {
		basis: await basis(reader, asof, question.asof, [
			...ledger.basis.rules,
			...ranking.basis.rules
		]),
		counts: ledger.counts,
		states: ledger.states,
		failing: ledger.failing.flatMap(({ goalId, owing }) => {
			const line = ledger.goals.find((goal) => goal.goalId === goalId);
			return line ? [{ line, owing }] : [];
		}),
		water: week ? await waterSeries(reader, week, asof) : null,
		air: await airSeries(reader, asof, ranking, month),
		fire: await fireSeries(reader, asof),
		counties: await pressure(reader, { asof, week, ranking }),
		marks: { week, month: { id: month.id, label: month.label } }
	};
}
