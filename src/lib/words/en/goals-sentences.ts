import { englishMonth, longDate } from '$lib/format/dates';
import { fixed, quantity, signed } from '$lib/format/numbers';
import type { GoalLine } from '$lib/server/reports/goal-line';
import type { Clause } from '../index';
import type { Wording } from '../wording';
import type * as chinese from '../zh/goals-sentences';
import { common } from './common';
import { amountOf, plural } from './plural';

/** An amount of what is counted, which a unit such as `issue per week` names before its per. */
const counted = (value: number | null, unit: string | null) =>
	amountOf(value, unit?.split(' per ')[0] ?? null);

const late = (items: number) => (items > 0 ? `; ${plural(items, 'item')} late` : '');
const month = (id: string) => `${englishMonth(Number(id.slice(5)))} ${id.slice(0, 4)}`;

/** The year so far, or since the first round on record. */
const since = ({ rounds }: GoalLine['reason']) =>
	rounds?.from ? ` since ${longDate(rounds.from)}` : '';

/** A round by its first day, or its month. */
function round({ span, missingOn }: NonNullable<GoalLine['reason']['rounds']>): string {
	if (!missingOn) return '';
	if (span === '日') return `on ${longDate(missingOn)}`;
	return span === '周'
		? `in the week of ${longDate(missingOn)}`
		: `in ${month(missingOn.slice(0, 7))}`;
}

const INDICATOR: Readonly<Record<string, string>> = {
	'air-index': 'the composite index',
	'fire-points': 'the number of confirmed fires',
	'water-compliance': 'the share of sections that meet their target'
};

function measuredWhy(reason: GoalLine['reason'], verb: string): string {
	const { measured } = reason;
	if (!measured) return '';
	const { area, value, yearValue, change } = measured;
	return `${area.short}: composite index ${fixed(value, 2)} in ${month(measured.month)}, ${fixed(yearValue, 2)} in the same month of the year before (${signed(change, 2)}), ${verb}`;
}

/** Why a statement has its state, by `reason.code`; one short sentence without a capital and a full stop. */
const reasons: Readonly<Record<string, (work: GoalLine) => string>> = {
	all_closed: ({ reason }) => `all closed${late(reason.itemsLate)}`,
	all_done: ({ items, itemsClosed, reason }) =>
		`all done, ${plural((items ?? 0) - (itemsClosed ?? 0), 'item')} still to be closed${late(reason.itemsLate)}`,
	items_overdue: ({ reason, owed, countedUnit }) =>
		`${plural(reason.itemsOverdue, 'item')} overdue, by ${plural(reason.longestOverdueDays, 'day')} at most` +
		(owed ? `, ${counted(owed, countedUnit)} short` : ''),
	deadline_passed: ({ daysLeft, owed, countedUnit }) =>
		`deadline passed ${plural(-(daysLeft ?? 0), 'day')} ago, ${counted(owed, countedUnit)} short`,
	less_than_due: ({ reason: { owedSince }, owed, countedUnit, ledgerUntil }) =>
		`${counted(owed, countedUnit)} short` +
		(owedSince ? `, the first due on ${longDate(owedSince)}` : '') +
		(owedSince && ledgerUntil && ledgerUntil < owedSince
			? `; the ledger is reported only to ${longDate(ledgerUntil)}`
			: ''),
	none_begun: () => 'not begun, deadline not reached',
	no_due_date: ({ open, countedUnit }) =>
		`neither notice nor ledger sets a deadline, ${counted(open, countedUnit)} left`,
	nothing_due_yet: ({ next, countedUnit }) =>
		next
			? `nothing due yet, ${counted(next.due, countedUnit)} due by ${longDate(next.on)}`
			: 'nothing due yet',
	as_much_as_due: ({ due, countedUnit }) => `no less than the ${counted(due, countedUnit)} due`,
	no_rows: () => 'not in the ledger yet',
	no_paper_register: () => 'no papers registered yet',
	rounds_kept: ({ planned, countedUnit, reason }) =>
		`${counted(planned, countedUnit)} due${since(reason)}, none missing`,
	rounds_missing: ({ planned, done, open, countedUnit, reason }) =>
		`${counted(planned, countedUnit)} due${since(reason)}, ${quantity(done)} registered, ${quantity(open)} missing` +
		(reason.rounds?.missingOn ? `, most recently ${round(reason.rounds)}` : ''),
	indicator_turned: ({ reason: { turned } }) =>
		turned
			? `closed, but ${INDICATOR[turned.indicator] ?? turned.indicator} has been worse than a year before for ${plural(turned.months, 'month')} in a row: ` +
				`${quantity(turned.value)} in ${month(turned.latest)}, ${quantity(turned.yearValue)} in the same month of the year before`
			: '',
	no_series_target: () => 'the notice gives no target value',
	no_register: () => 'nothing registered yet',
	role_baseline: () => 'baseline at the time of the inspection, not judged',
	role_context: () => 'background, not judged',
	month_not_valid: () => 'too few valid days in the month, or in the same month of the year before',
	risen: ({ reason }) => measuredWhy(reason, 'rising instead of falling'),
	not_risen: ({ reason }) => measuredWhy(reason, 'no longer rising'),
	no_fires: () => 'no confirmed fires yet',
	fires_unpenalised: ({ open, reason }) =>
		`${plural(open, 'fire')} not penalised, for ${plural(reason.longestOverdueDays, 'day')} at most`,
	fires_penalised: () => 'every confirmed fire has been penalised'
};

const stateName = (state: string) => (common.goalState[state] ?? state).toLowerCase();

/** Why a statement has its computed state. */
const computedWhy = (work: GoalLine) => reasons[work.reason.code]?.(work) ?? work.reason.code;

/** decided: checked on site (the bureau, 20 Dec 2021); computed as behind, 1 plant short */
const overrideWhy = (
	work: GoalLine,
	{ at, by, reason, basis }: NonNullable<GoalLine['override']>
) =>
	`decided: ${reason} (${[by, longDate(at.slice(0, 10)), ...(basis ? [basis] : [])].join(', ')}); ` +
	`computed as ${stateName(work.computedState)}, ${computedWhy(work)}`;

/** Why a statement has its state: one short sentence without a full stop. */
export const why: Wording<typeof chinese.why> = (work) => {
	const said = work.override ? overrideWhy(work, work.override) : computedWhy(work);
	return said.charAt(0).toUpperCase() + said.slice(1);
};

/** In how many counties something is short: nobody needs naming where there is only one who could. */
const where = (owing: number, counties: number) =>
	counties < 2 || owing === 0 ? '' : ` in ${plural(owing, 'county')}`;

/** States that are not at the mark. */
const FAILING = ['overdue', 'relapsed', 'behind'];

const overrideLead = (work: GoalLine): Clause[] => [
	{ text: `decided as ${stateName(work.state)}, `, warn: FAILING.includes(work.state) },
	{ text: `computed as ${stateName(work.computedState)}.` }
];

/** What a goal that is behind or overdue lacks. */
function failingLead(work: GoalLine): Clause[] {
	const { planned, done, open, owed, countedUnit: unit } = work;
	if (work.reason.rounds)
		return [
			{ text: `${counted(planned, unit)} due, ` },
			{ text: `${quantity(done)} registered, ` },
			{ text: `${quantity(open)} missing.`, warn: true }
		];
	if (work.ledgerGoal === null) return [{ text: `${computedWhy(work)}.`, warn: true }];
	const short = counted(owed, unit) + ' short' + where(work.countiesOwing ?? 0, work.counties ?? 0);
	return [
		...progress(work),
		{ text: `${short}${work.state === 'overdue' ? ', overdue' : ''}.`, warn: true }
	];
}

const progress = ({ due, done, countedUnit: unit }: GoalLine): Clause[] => [
	{ text: `${counted(due, unit)} due, ` },
	{ text: `${quantity(done)} done, ` }
];

/** The finding of a goal's page, by its state. */
export const lead: Wording<typeof chinese.lead> = (work) => [
	{ text: `${work.name}: ` },
	...(work.override ? overrideLead(work) : computedLead(work))
];

function computedLead(work: GoalLine): Clause[] {
	const { planned, done, due, countedUnit: unit } = work;
	const reason = { text: `${computedWhy(work)}.` };
	switch (work.state) {
		case 'overdue':
		case 'behind':
			return failingLead(work);
		case 'relapsed':
			return [{ ...reason, warn: true }];
		case 'on_pace':
			if (work.ledgerGoal === null) return [reason];
			return due
				? [...progress(work), { text: 'on pace.' }]
				: [{ text: `${counted(done, unit)} done, ` }, reason];
		case 'done':
		case 'closed':
			return [{ text: `${counted(planned, unit)}, ` }, reason];
		case 'not_judged':
			return done !== null && work.reason.code === 'no_due_date'
				? [{ text: `${counted(done, unit)} done, ` }, reason]
				: [reason];
		default:
			return [reason];
	}
}
