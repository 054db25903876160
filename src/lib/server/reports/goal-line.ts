import { spoken } from '$lib/format/language';
import { unitsOf } from './goal-units';
import type { Models } from '$lib/server/database/models.generated';
import { daysBetween } from '$lib/format/dates';
import type { Reader } from './ask';
import { measurements, relapsed } from './goal-measured';
import type { Relapse } from './goal-relapse';
import type { Area } from './report';

/** Why a statement has its state; the figures that belong to the code stand beside it. */
export interface GoalReason {
	/** Key of words.goals.reason. */
	code: string;
	/** Items past their own day, and the longest of them in days. */
	itemsOverdue: number;
	longestOverdueDays: number;
	/** Items finished after their day, or outside their clock. */
	itemsLate: number;
	/** First day on which more was due than is done now. */
	owedSince: string | null;
	/** The measurement that decides, where it is not the ledger. */
	measured: {
		area: Area;
		month: string;
		value: number;
		yearValue: number;
		change: number;
	} | null;
	/** Rounds of the year so far, where papers or samplings are counted: day, week, month …; from when, and the newest one missing. */
	rounds: { span: string; from: string | null; missingOn: string | null } | null;
	/** What turned after the closing. */
	turned: Relapse | null;
}

/** What the notice says beside what the ledger can prove. */
export interface NoticeFigure {
	notice: number | null;
	ledger: number | null;
	/** The day whose ledger is compared: that of the notice, or the day of judgement before it. */
	ledgerOn: string;
	/** agrees | differs | before_notice | no_ledger | no_claim | no_figure */
	verdict: string;
}

/** A statement of the notice as of a day. Amounts are in `countedUnit`. */
export interface GoalLine {
	goalId: string;
	/** The statement that this one repeats; repeats are not counted twice. */
	repeats: string | null;
	findingId: string | null;
	name: string;
	/** goal | claim | baseline | context */
	role: string;
	/** total | backlog | share | zero | limit | frequency | date | series | none */
	arithmetic: string;
	/** As the notice prints it. */
	quantity: number | null;
	unit: string | null;
	quote: string;
	/** How the quantity was read: digit | every | zero_word | all_word | list | date | no_value. */
	quantityBasis: string | null;
	/** day | month | year | season, as printed. */
	datePrecision: string | null;
	/** The day it speaks of. */
	asOf: string | null;
	/** Line of the source document. */
	sourceLine: number;
	/** As decided by somebody, else as computed. */
	state: string;
	/** What ledger and measurements come to; `reason` is the reason of this one. */
	computedState: string;
	/** Who decided otherwise, when and why; null where the computed state holds. */
	override: { at: string; by: string; reason: string; basis: string | null } | null;
	reason: GoalReason;
	planned: number | null;
	done: number | null;
	/** Due by the day of judgement; null where no day is known. */
	due: number | null;
	/** Due and not done, county by county: one county's lead doesn't pay another's debt. */
	owed: number | null;
	open: number | null;
	surplus: number | null;
	countedUnit: string | null;
	ledgerUnit: string | null;
	fromMilestones: boolean;
	/** Done of the base, percent, one decimal. */
	sharePercent: number | null;
	items: number | null;
	itemsClosed: number | null;
	counties: number | null;
	countiesDone: number | null;
	countiesOwing: number | null;
	/** The day the notice prints, else the last day set by milestones or items. */
	deadline: string | null;
	/** Days from the day of judgement to the deadline; negative when it is past. */
	daysLeft: number | null;
	next: { on: string; due: number | null } | null;
	lastDoneOn: string | null;
	/** Newest closing (销号) of its rows. */
	lastClosedOn: string | null;
	/** Newest report of the ledger that says something about it. */
	reportedOn: string | null;
	/** Newest report of the whole ledger: what falls due later can't be done yet on paper. */
	ledgerUntil: string | null;
	/** Whose rows of the ledger it counts. */
	ledgerGoal: string | null;
	/** planned | done | open | counties */
	counts: string | null;
	indicator: string | null;
	figure: NoticeFigure;
}

/** A statement as the region has it. */
export type Statement = Models['statements']['row'];
type State = Models['goal_states']['row'];
type Figure = Models['goal_figures']['row'];

/** Every statement of the notice as of a day, in the order of the notice; or those that the reader wants. */
export async function goalLines(
	reader: Reader,
	asof: string,
	wants: (statement: Statement, all: Statement[]) => boolean = () => true
): Promise<GoalLine[]> {
	const all = await reader.read('statements', {});
	const wanted = all.filter((statement) => wants(statement, all));
	if (wanted.length === 0) return [];
	const asked = { onDate: asof, noticeDay: noticeDayOf(all) };
	const states = keyed(await reader.read('goal_states', { onDate: asof }));
	const [until] = await reader.read('ledger_until', { onDate: asof });
	const figures = keyed(await reader.read('goal_figures', asked));
	const measure = await measurements(reader, wanted, asof);
	const lines = wanted
		.sort((a, b) => a.position - b.position)
		.map((statement) => {
			const { goalId } = statement;
			const line = lineOf(statement, states.get(goalId), figures.get(goalId), asof);
			return measure({ ...line, ledgerUntil: until?.reportedOn ?? null });
		});
	const overrides = keyed(await reader.read('goal_overrides', { onDate: asof }));
	return (await relapsed(reader, lines, asof)).map((line) =>
		overridden(line, overrides.get(line.goalId))
	);
}

/** The last word on a statement: what somebody decided, beside what was computed. */
function overridden(
	line: GoalLine,
	decided: Models['goal_overrides']['row'] | undefined
): GoalLine {
	const computedState = line.state;
	if (!decided) return { ...line, computedState };
	const { state, decidedAt: at, decidedBy: by, reason, basis } = decided;
	return { ...line, state, computedState, override: { at, by, reason, basis } };
}

/** The latest day that a statement speaks of: the day of the notice. */
function noticeDayOf(statements: { asOf: string | null }[]): string | null {
	const days = statements.flatMap(({ asOf }) => asOf ?? []);
	return days.sort().at(-1) ?? null;
}

function keyed<Row extends { goalId: string }>(rows: Row[]): Map<string, Row> {
	return new Map(rows.map((row) => [row.goalId, row]));
}

function lineOf(
	statement: Statement,
	state: State | undefined,
	figure: Figure | undefined,
	asof: string
): Omit<GoalLine, 'ledgerUntil'> {
	if (!state || !figure)
		throw new Error(`statement ${statement.goalId} has no state: goal_states.sql drops rows`);
	return {
		...statedOf(statement),
		...workOf(state),
		...unitsOf(statement, state.unit),
		fromMilestones: state.fromMilestones ?? false,
		deadline: state.deadline,
		daysLeft: state.deadline === null ? null : daysBetween(asof, state.deadline),
		state: state.state,
		computedState: state.state,
		override: null,
		reason: {
			code: state.reason,
			itemsOverdue: state.itemsOverdue ?? 0,
			longestOverdueDays: state.longestOverdueDays ?? 0,
			itemsLate: state.itemsLate ?? 0,
			owedSince: state.owedSince,
			measured: null,
			rounds: null,
			turned: null
		},
		figure: {
			notice: figure.noticeFigure,
			ledger: figure.ledgerFigure,
			ledgerOn: figure.ledgerOn,
			verdict: figure.verdict
		}
	};
}

function statedOf(statement: Statement) {
	return {
		goalId: statement.goalId,
		repeats: statement.sameAs,
		findingId: statement.findingId,
		name: spoken(statement.nameZh, statement.nameEn),
		role: statement.role,
		arithmetic: statement.arithmetic,
		quantity: statement.quantity,
		unit: spoken(statement.unitZh, statement.unitEn),
		quote: statement.sourceQuoteZh,
		quantityBasis: statement.quantityBasis,
		datePrecision: statement.datePrecision,
		asOf: statement.asOf,
		sourceLine: statement.sourceLine,
		ledgerGoal: statement.ledgerGoal,
		counts: statement.counts,
		indicator: statement.indicator
	};
}

function workOf(state: State) {
	return {
		planned: state.planned,
		done: state.done,
		due: state.due,
		owed: state.owed,
		open: state.open,
		surplus: state.surplus,
		sharePercent: state.sharePercent,
		items: state.items,
		itemsClosed: state.itemsClosed,
		counties: state.counties,
		countiesDone: state.countiesDone,
		countiesOwing: state.countiesOwing,
		next: state.nextDueOn === null ? null : { on: state.nextDueOn, due: state.nextDue },
		lastDoneOn: state.lastDoneOn,
		lastClosedOn: state.lastClosedOn,
		reportedOn: state.reportedOn
	};
}
