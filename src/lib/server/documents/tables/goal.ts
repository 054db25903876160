import type { Goal } from '$lib/server/reports/goal';
import type { GoalRound } from '$lib/server/reports/goal-rounds';
import type { Table } from '$lib/server/reports/report';
import { catalogue } from '$lib/words';
import { goalsFile } from '$lib/words/zh/goals-file';
import { goalsWords } from '$lib/words/apart/goals';

/** The units of one goal as they are downloaded; the rounds of a goal that asks for one every day, week or month. */
export function goalTable(report: Goal): Table {
	return report.rounds ? roundTable(report, report.rounds) : unitTable(report);
}

function roundTable({ line, basis }: Goal, rounds: readonly GoalRound[]): Table {
	const { file } = goalsFile;
	const { page } = goalsWords();
	return {
		name: file.goal(line.goalId, basis.asof),
		columns: [
			{ key: 'dateFrom', heading: page.roundFrom },
			{ key: 'dateTo', heading: page.roundTo },
			{ key: 'kept', heading: page.kept },
			{ key: 'issuedOn', heading: page.issuedOn },
			{ key: 'titles', heading: page.paper }
		],
		rows: rounds.map(({ dateFrom, dateTo, kept, issuedOn, titles }) => ({
			...{ dateFrom, dateTo, kept, issuedOn },
			titles: (titles ?? []).join('；')
		}))
	};
}

function unitTable({ line, counties, basis }: Goal): Table {
	const { common } = catalogue();
	const h = goalsFile.column;
	return {
		name: goalsFile.file.goal(line.goalId, basis.asof),
		columns: [
			{ key: 'code', heading: h.code },
			{ key: 'area', heading: h.area },
			{ key: 'planned', heading: h.planned },
			{ key: 'done', heading: h.done },
			{ key: 'due', heading: h.due },
			{ key: 'owed', heading: h.owed },
			{ key: 'open', heading: h.open },
			{ key: 'unit', heading: h.countedUnit },
			{ key: 'state', heading: h.state },
			{ key: 'items', heading: h.items },
			{ key: 'itemsOverdue', heading: h.itemsOverdue },
			{ key: 'itemsLate', heading: h.itemsLate },
			{ key: 'owedSince', heading: h.owedSince },
			{ key: 'nextDueOn', heading: h.nextDueOn },
			{ key: 'finalDueOn', heading: h.finalDueOn },
			{ key: 'lastDoneOn', heading: h.lastDoneOn },
			{ key: 'reportedOn', heading: h.reportedOn }
		],
		rows: counties.map(({ area, ...county }) => ({
			...county,
			code: area.code,
			area: area.name,
			unit: line.ledgerUnit,
			state: common.goalState[county.state] ?? county.state
		}))
	};
}
