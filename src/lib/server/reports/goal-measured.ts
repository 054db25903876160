import type { Models } from '$lib/server/database/models.generated';
import { addDays } from '$lib/format/dates';
import { periodOf, samePeriodLastYear, type Period } from '$lib/format/period';
import type { Reader } from './ask';
import { areaNames } from './goal-areas';
import type { GoalLine, Statement } from './goal-line';
import type { Area } from './report';

type Rise = Models['goal_rise']['row'];
type Penalty = Models['goal_penalty']['row'];

/** What turns a line into the one that a measurement decides; lines without a measurement stay as they are. */
export async function measurements(
	reader: Reader,
	statements: Statement[],
	asof: string
): Promise<(line: GoalLine) => GoalLine> {
	const areas = await areaNames(reader);
	const month = lastWholeMonth(asof);
	const free = statements.filter((one) => one.ledgerGoal === null);
	const penalties = free.some((one) => one.indicator === 'fire-penalty')
		? await reader.read('goal_penalty', { onDate: asof })
		: [];
	const rises = free.some((one) => one.indicator === 'air-index' && one.arithmetic === 'series')
		? await readRises(reader, asof, month)
		: [];
	return (line) => {
		const penalty = penalties.find((row) => row.goalId === line.goalId);
		const rise = rises.find((row) => row.goalId === line.goalId);
		if (penalty) return penaltyLine(line, penalty);
		return rise ? riseLine(line, month, rise, areas) : line;
	};
}

/** The month of the day when the day is its last, else the month before. */
function lastWholeMonth(day: string): Period {
	const period = periodOf('month', day);
	if (period.to === day) return period;
	return periodOf('month', addDays(period.from, -1));
}

/** Nothing is measured where no profile says how an index is made. */
async function readRises(reader: Reader, asof: string, month: Period): Promise<Rise[]> {
	const settings = await reader.read('setting_on', { onDate: asof });
	const profile = settings.find((row) => row.settingKey === 'air.profile');
	if (!profile) return [];
	const year = samePeriodLastYear(month);
	return reader.read('goal_rise', {
		dateFrom: month.from,
		dateTo: month.to,
		yearFrom: year.from,
		yearTo: year.to,
		profileName: profile.value
	});
}

/** The line as the register of fires decides it (点火必罚). */
function penaltyLine(line: GoalLine, penalty: Penalty): GoalLine {
	const { planned, done, open, state } = penalty;
	const longestOverdueDays = penalty.oldestUnpenalisedDays ?? 0;
	const reason = { ...line.reason, code: penalty.reason, longestOverdueDays };
	return { ...line, planned, done, open, owed: open, due: planned, state, reason };
}

/** The line as the composite index decides it (不降反升). */
function riseLine(line: GoalLine, month: Period, rise: Rise, areas: Map<string, Area>): GoalLine {
	const { areaCode, value, yearValue, change } = rise;
	const area = areas.get(areaCode ?? '');
	const known = area && value !== null && yearValue !== null && change !== null;
	const measured = known ? { area, month: month.id, value, yearValue, change } : null;
	return { ...line, state: rise.state, reason: { ...line.reason, code: rise.reason, measured } };
}
