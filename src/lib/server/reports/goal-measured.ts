import type { Models } from '$lib/server/database/models.generated';
import { lastFullMonth, samePeriodLastYear, type Period } from '$lib/format/period';
import type { Reader } from './ask';
import { areaNames } from './goal-areas';
import type { GoalLine, Statement } from './goal-line';
import { relapses } from './goal-relapse';
import type { Area } from './report';

type Rise = Models['goal_rise']['row'];
type Penalty = Models['goal_penalty']['row'];
type Rounds = Models['goal_rounds']['row'];

/** What turns a line into the one that a measurement decides; lines without a measurement stay as they are. */
export async function measurements(
	reader: Reader,
	statements: Statement[],
	asof: string
): Promise<(line: GoalLine) => GoalLine> {
	const areas = await areaNames(reader);
	const month = lastFullMonth(asof);
	const free = statements.filter((one) => one.ledgerGoal === null);
	const penalties = free.some((one) => one.indicator === 'fire-penalty')
		? await reader.read('goal_penalty', { onDate: asof })
		: [];
	const rises = free.some((one) => one.indicator === 'air-index' && one.arithmetic === 'series')
		? await readRises(reader, asof, month)
		: [];
	const rounds = free.some((one) => one.arithmetic === 'frequency')
		? await reader.read('goal_rounds', { onDate: asof })
		: [];
	return (line) => {
		const ofGoal = (row: { goalId: string }) => row.goalId === line.goalId;
		const penalty = penalties.find(ofGoal);
		const rise = rises.find(ofGoal);
		const kept = rounds.find(ofGoal);
		if (penalty) return penaltyLine(line, penalty);
		if (kept) return roundsLine(line, kept);
		return rise ? riseLine(line, month, rise, areas) : line;
	};
}

/** Closed lines whose indicator has turned since are relapsed (反弹); read only where there are such. */
export async function relapsed(
	reader: Reader,
	lines: GoalLine[],
	asof: string
): Promise<GoalLine[]> {
	const closed = lines.filter((line) => line.state === 'closed' && line.indicator !== null);
	if (closed.length === 0) return lines;
	const turned = await relapses(reader, closed, asof);
	return lines.map((line) => {
		const relapse = turned.get(line.goalId);
		if (!relapse) return line;
		const reason = { ...line.reason, code: 'indicator_turned', turned: relapse };
		return { ...line, state: 'relapsed', reason };
	});
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

/** The line as the register of papers and rounds decides it (每天、每周、每月): rounds of the year so far. */
function roundsLine(line: GoalLine, rounds: Rounds): GoalLine {
	const { span, planned, done, open, state, firstFrom, missingOn } = rounds;
	const reason = { ...line.reason, code: rounds.reason };
	if (state === 'no_data') return { ...line, state, reason };
	return {
		...line,
		...{ planned, done, open, owed: open, due: planned, state },
		countedUnit: line.unit?.split('/')[0] ?? null,
		lastDoneOn: rounds.lastHeldOn,
		reason: { ...reason, rounds: { span: span ?? '', from: firstFrom, missingOn } }
	};
}

/** The line as the composite index decides it (不降反升). */
function riseLine(line: GoalLine, month: Period, rise: Rise, areas: Map<string, Area>): GoalLine {
	const { areaCode, value, yearValue, change } = rise;
	const area = areas.get(areaCode ?? '');
	const known = area && value !== null && yearValue !== null && change !== null;
	const measured = known ? { area, month: month.id, value, yearValue, change } : null;
	return { ...line, state: rise.state, reason: { ...line.reason, code: rise.reason, measured } };
}
