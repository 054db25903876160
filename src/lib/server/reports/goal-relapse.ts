import type { Models } from '$lib/server/database/models.generated';
import { addDays } from '$lib/format/dates';
import { lastFullMonth, periodOf, samePeriodLastYear, type Period } from '$lib/format/period';
import type { Reader } from './ask';
import type { GoalLine } from './goal-line';
import { settingOn } from './settings';

type Turned = Models['goal_turned_water']['row'];

/** The indicator of a closed goal that has turned: how many months, and the newest of them against last year. */
export interface Relapse {
	indicator: string;
	months: number;
	/** `2021-11` */
	latest: string;
	value: number;
	yearValue: number;
}

/**
 * Closed goals whose indicator was worse than a year before in every one of the last whole months (setting
 * goal.relapse_months), all of which came after the closing. City-wide goals go by the city, a goal of one county by it.
 */
export async function relapses(
	reader: Reader,
	closed: GoalLine[],
	asof: string
): Promise<Map<string, Relapse>> {
	const setting = await settingOn(reader, 'goal.relapse_months', asof);
	const months = lastMonths(lastFullMonth(asof), Number(setting.value));
	const first = months.at(-1) ?? lastFullMonth(asof);
	const last = months[0] ?? first;
	const after = closed.filter((line) => (line.lastClosedOn ?? asof) < first.from);
	if (after.length === 0) return new Map();
	const span = {
		...{ dateFrom: first.from, dateTo: last.to },
		...{ yearFrom: samePeriodLastYear(first).from, yearTo: samePeriodLastYear(last).to }
	};
	const indicators = new Set(after.map((line) => line.indicator ?? ''));
	const rows = await turnedOf(reader, indicators, span, asof);
	const named = await reader.read('statement_areas', {});
	return new Map(
		after.flatMap((line) => {
			const own = named.filter((row) => row.goalId === line.goalId);
			const area = own.length === 1 ? (own[0]?.areaCode ?? null) : null;
			const found = rows
				.get(line.indicator ?? '')
				?.find((row) => row.areaCode === area && row.turned);
			return found ? [[line.goalId, relapseOf(found, line.indicator ?? '')] as const] : [];
		})
	);
}

interface Spans {
	dateFrom: string;
	dateTo: string;
	yearFrom: string;
	yearTo: string;
}

/** Units by indicator; only what a goal asks for is read. */
async function turnedOf(
	reader: Reader,
	indicators: ReadonlySet<string>,
	spans: Spans,
	asof: string
): Promise<Map<string, Turned[]>> {
	const rows = new Map<string, Turned[]>();
	if (indicators.has('water-compliance'))
		rows.set('water-compliance', await reader.read('goal_turned_water', spans));
	if (indicators.has('fire-points'))
		rows.set('fire-points', await reader.read('goal_turned_fire', spans));
	if (indicators.has('air-index')) {
		const profile = await settingOn(reader, 'air.profile', asof);
		const asked = { ...spans, profileName: profile.value };
		rows.set('air-index', await reader.read('goal_turned_air', asked));
	}
	return rows;
}

/** The last months, newest first. */
function lastMonths(newest: Period, count: number): Period[] {
	const months = [newest];
	while (months.length < count) {
		const oldest = months.at(-1) ?? newest;
		months.push(periodOf('month', addDays(oldest.from, -1)));
	}
	return months;
}

function relapseOf(row: Turned, indicator: string): Relapse {
	return {
		indicator,
		months: row.months,
		latest: row.latest ?? '',
		value: row.value ?? 0,
		yearValue: row.yearValue ?? 0
	};
}
