import { spoken } from '$lib/format/language';
import type { Models } from '$lib/server/database/models.generated';
import { addDays } from '$lib/format/dates';
import type { Period } from '$lib/format/period';
import { rankedUnits, unitOf, type Unit } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import { byLevel, neighbours, type CountyRanking, type RankingRow } from './county-ranking';
import type { Rule } from './report';
import { spanOf } from './span';

/** All of what is due: the mark that a county's share is held to, percent. */
const WHOLE = 100;

const RULE: Rule = {
	subject: 'goal_state',
	edition: '',
	clause: '完成量 ÷ 按里程碑应完成量',
	model: 'ranking/measure_goal.sql',
	note: null
};

/** A statement of the notice whose ledger rows counties are ranked on. */
export interface RankedGoal {
	goalId: string;
	name: string;
}

/** The goals whose ledger has rows of counties, in the order of the notice. */
export async function rankedGoals(
	reader: Reader,
	question: { asof?: string }
): Promise<RankedGoal[]> {
	const asof = await resolveAsof(reader, question.asof);
	const statements = await reader.read('statements', {});
	const ledger = await reader.read('ledger_goals', { onDate: asof });
	const withCounties = new Set(ledger.filter((row) => row.counties > 1).map((row) => row.goalId));
	return statements
		.filter((row) => row.ledgerGoal === row.goalId && withCounties.has(row.goalId))
		.sort((a, b) => a.position - b.position)
		.map(({ goalId, nameZh, nameEn }) => ({ goalId, name: spoken(nameZh, nameEn) }));
}

/** Counties ranked by done ÷ due of one goal at the end of a period, or on the day of judgement before it. */
export async function goalRanking(
	reader: Reader,
	question: { goal: RankedGoal; period: Period; asof?: string }
): Promise<CountyRanking> {
	const { goal, period } = question;
	const asof = await resolveAsof(reader, question.asof);
	const span = spanOf(period, asof);
	const units = await rankedUnits(reader);
	const found = await reader.read('ranking_goal', {
		goal: goal.goalId,
		onDate: span.dateTo,
		beforeDate: addDays(span.dateFrom, -1)
	});
	const rows = found.map((row) => rowOf(row, unitOf(units, row.areaCode))).sort(byLevel);
	return {
		basis: await basis(reader, asof, question.asof, [RULE], ['ledger_item']),
		indicator: {
			id: goal.goalId,
			name: goal.name,
			digits: 1,
			unit: 'percent',
			better: 'higher',
			change: 'points'
		},
		period,
		until: span.dateTo,
		unfinished: span.unfinished,
		order: 'level',
		profile: null,
		target: { value: WHOLE, direction: 'at_least', source: '' },
		rows,
		why: null,
		needed: null,
		dust: null,
		periods: await neighbours(reader, period, asof)
	};
}

/** A county's share; its coverage is done of due. A ledger has no last year. */
function rowOf(row: Models['ranking_goal']['row'], { code, name, short }: Unit): RankingRow {
	return {
		area: { code, name, short },
		rank: row.rank,
		tied: row.tied,
		movement: row.rank !== null && row.beforeRank !== null ? row.beforeRank - row.rank : null,
		value: row.value,
		lastYear: null,
		change: null,
		changeRank: null,
		changeTied: false,
		worsened: false,
		target: row.rank === null ? null : WHOLE,
		meets: row.meets,
		coverage: { received: row.done, expected: row.due },
		notRanked: row.notRanked,
		reasons: [],
		mainPollutants: []
	};
}
