import { spoken } from '$lib/format/language';
import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import { areaNames } from './goal-areas';
import { goalItem, type GoalItem } from './goal-counties';
import { goalRules, noticeOf } from './goal-rules';
import type { Area, Basis } from './report';

type Row = Models['ledger_history']['row'];

/** What a report of an item says, as it was brought in. */
export interface LedgerReport {
	asOf: string;
	goalId: string;
	area: Area;
	name: string;
	responsible: string | null;
	planned: number;
	done: number;
	unit: string | null;
	startedOn: string | null;
	/** The item's own day, as reported. */
	dueOn: string | null;
	doneOn: string | null;
	closedOn: string | null;
	closedBy: string | null;
	/** not_started | under_way | done | closed */
	status: string;
	evidence: string | null;
	remark: string | null;
	/** What differs from the report before it, by field; empty for the first. */
	changed: string[];
	/** In force for its day. */
	stands: boolean;
	withdrawn: boolean;
	batchNo: number;
	fileName: string;
	/** Beijing time. */
	importedAt: string;
	actor: string;
	actorName: string | null;
	reason: string | null;
}

/** An item of the ledger: how it stands on a day, and everything that was reported of it. */
export interface LedgerItem {
	basis: Basis;
	itemId: string;
	/** As known on the day of judgement; null where it was first reported later, or all is withdrawn. */
	item: GoalItem | null;
	/** The goal whose rows it is among, with its name; of the newest report. */
	goal: { goalId: string; name: string };
	/** Newest day first, of a day the newest batch first; withdrawn reports too. */
	history: LedgerReport[];
}

/** Answers the page of an item and its downloads; null when no report speaks of it. */
export async function ledgerItem(
	reader: Reader,
	question: { itemId: string; asof?: string }
): Promise<LedgerItem | null> {
	const { itemId } = question;
	const rows = await reader.read('ledger_history', { item: itemId });
	if (rows.length === 0) return null;
	const asof = await resolveAsof(reader, question.asof);
	const areas = await areaNames(reader);
	const history = withChanges(rows, areas);
	const known = history.find((one) => one.stands && one.asOf <= asof);
	const goalId = (known ?? history[0])?.goalId ?? '';
	const statements = await reader.read('statements', {});
	const goal = statements.find((one) => one.goalId === goalId);
	const name = goal ? spoken(goal.nameZh, goal.nameEn) : goalId;
	return {
		basis: await basis(reader, asof, question.asof, goalRules(await noticeOf(reader), asof), [
			'ledger_item'
		]),
		itemId,
		item: known ? await goalItem(reader, { itemId, goalId, asof }, areas) : null,
		goal: { goalId, name },
		history
	};
}

/** What somebody who writes the next report starts from. */
export interface LedgerBefore {
	/** The report in force on the day to be reported, else the first one there is. */
	report: LedgerReport;
	/** Units that the write concerns: whose the report is, and whose the item is now. */
	units: string[];
	/** The day to offer: the newest of the item's own and the data's. */
	day: string;
}

/** What a report of an item for a day would come after; null when no report of it is in force. */
export async function ledgerBefore(
	reader: Reader,
	{ itemId, day }: { itemId: string; day?: string }
): Promise<LedgerBefore | null> {
	const rows = await reader.read('ledger_history', { item: itemId });
	const standing = withChanges(rows, await areaNames(reader)).filter((one) => one.stands);
	const newest = standing[0];
	if (!newest) return null;
	const until = await resolveAsof(reader, undefined);
	const report = day ? (standing.find(({ asOf }) => asOf <= day) ?? standing.at(-1)) : newest;
	return {
		report: report ?? newest,
		units: [...new Set([newest.area.code, (report ?? newest).area.code])],
		day: newest.asOf > until ? newest.asOf : until
	};
}

/** Fields of a report in the order in which a change of them is told. */
const TOLD = [
	...(['goalId', 'name', 'responsible', 'planned', 'done', 'unit', 'startedOn', 'dueOn'] as const),
	...(['doneOn', 'closedOn', 'closedBy', 'status', 'evidence', 'remark'] as const)
];

/** Each report with what it changed against the one in force before it. */
function withChanges(rows: Row[], areas: Map<string, Area>): LedgerReport[] {
	const reports = rows.map((row) => reportOf(row, areas));
	return reports.map((report, at) => {
		const before = reports.slice(at + 1).find(({ withdrawn }) => !withdrawn);
		return { ...report, changed: before ? changesOf(report, before) : [] };
	});
}

function changesOf(report: LedgerReport, before: LedgerReport): string[] {
	const moved = report.area.code === before.area.code ? [] : ['area'];
	return [...moved, ...TOLD.filter((field) => report[field] !== before[field])];
}

function reportOf(row: Row, areas: Map<string, Area>): LedgerReport {
	const { areaCode: code, responsibleUnit, quantityPlanned, quantityDone, ...rest } = row;
	return {
		...rest,
		area: areas.get(code) ?? { code, name: code, short: code },
		responsible: responsibleUnit,
		planned: quantityPlanned,
		done: quantityDone,
		changed: []
	};
}
