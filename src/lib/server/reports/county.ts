import type { Models } from '$lib/server/database/models.generated';
import { lastFullMonth, type Period } from '$lib/format/period';
import type { Week } from '$lib/format/week';
import { rankedUnits } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import { countyDuties, namedGoals, type CountyDuty } from './county-duties';
import { countyRanking } from './county-ranking';
import { areaNames } from './goal-areas';
import { goalLines, type GoalLine } from './goal-line';
import { goalRules, noticeOf } from './goal-rules';
import { fireCase, type FireCase } from './fire-cases';
import type { IndicatorId } from './indicators';
import { ladder, type Ladder, type LadderCounty } from './ladder';
import type { Area, Basis, Rule } from './report';
import type { WaterSection } from './water-section';
import { newestWeek } from './water-span';
import { waterWeek } from './water-week';

/** What a county is ranked on here, in the order of the page. */
const RANKED: readonly IndicatorId[] = [
	'air-index',
	'pm2_5',
	'good-days',
	'water-compliance',
	'fire-points'
];

/** Where the county stands on one indicator over the last whole month. */
export interface CountyRank {
	indicator: IndicatorId;
	digits: number;
	rank: number | null;
	tied: boolean;
	/** Counties with a rank. */
	of: number;
	movement: number | null;
	value: number | null;
	lastYear: number | null;
	target: number | null;
	meets: boolean | null;
	worsened: boolean;
	notRanked: string | null;
}

/** Everything one county answers for, on one day. */
export interface County {
	basis: Basis;
	area: Area;
	/** The others, for the way to them. */
	others: Area[];
	month: Period;
	week: Week | null;
	ranks: CountyRank[];
	/** Its place on the ladder, with the rules. */
	ladder: LadderCounty;
	ladderRules: Ladder['rules'];
	/** Goals of the ledger that it has a part in, failing first. */
	duties: CountyDuty[];
	/** Statements that name it and have no rows of the ledger. */
	named: GoalLine[];
	/** Its sections in the week of the newest sample, along the rivers. */
	sections: WaterSection[];
	/** Names of the items that the sections were measured for. */
	items: { item: string; name: string }[];
	/** Open cases of this year and the last, oldest first. */
	fires: FireCase[];
}

/** Answers `/county/<code>`; null when no ranked unit has that code. */
export async function county(
	reader: Reader,
	question: { code: string; asof?: string }
): Promise<County | null> {
	const units = await rankedUnits(reader);
	const unit = units.get(question.code);
	if (!unit) return null;
	const asof = await resolveAsof(reader, question.asof);
	const month = lastFullMonth(asof);
	const week = await newestWeek(reader, asof);
	const areas = await areaNames(reader);
	const lines = await goalLines(reader, asof);
	const rungs = await ladder(reader, { month, asof });
	const standing = rungs.counties.find(({ area }) => area.code === unit.code);
	if (!standing) throw new Error(`unit ${unit.code} is missing on the ladder`);
	const bulletin = week ? await waterWeek(reader, { week, asof }) : null;
	const rules: Rule[] = [
		...goalRules(await noticeOf(reader), asof),
		...rungs.basis.rules,
		...(bulletin?.basis.rules ?? [])
	];
	return {
		basis: await basis(reader, asof, question.asof, rules),
		area: { code: unit.code, name: unit.name, short: unit.short },
		others: [...units.values()].map(({ code, name, short }) => ({ code, name, short })),
		month,
		week,
		ranks: await ranksOf(reader, unit.code, month, asof),
		ladder: standing,
		ladderRules: rungs.rules,
		duties: await countyDuties(reader, unit.code, lines, asof),
		named: await namedGoals(reader, unit.code, lines),
		sections: (bulletin?.sections ?? []).filter((one) => one.answering?.code === unit.code),
		items: (bulletin?.items ?? []).map(({ item, name }) => ({ item, name })),
		fires: await openFires(reader, unit.code, areas, asof)
	};
}

async function ranksOf(
	reader: Reader,
	code: string,
	period: Period,
	asof: string
): Promise<CountyRank[]> {
	const ranks: CountyRank[] = [];
	for (const indicator of RANKED) {
		const ranking = await countyRanking(reader, { indicator, period, asof });
		const row = ranking.rows.find(({ area }) => area.code === code);
		if (!row) continue;
		const { rank, tied, movement, value, lastYear, target, meets, worsened, notRanked } = row;
		const of = ranking.rows.filter((one) => one.rank !== null).length;
		ranks.push({
			...{ indicator, digits: ranking.indicator.digits, rank, tied, of, movement },
			...{ value, lastYear, target, meets, worsened, notRanked }
		});
	}
	return ranks;
}

/** Open cases alarmed since the first day of last year; older ones are a matter of the register. */
async function openFires(
	reader: Reader,
	code: string,
	areas: Map<string, Area>,
	asof: string
): Promise<FireCase[]> {
	const dateFrom = `${Number(asof.slice(0, 4)) - 1}-01-01`;
	const rows = await reader.read('fire_cases', { dateFrom, dateTo: asof, onDate: asof });
	const oldestFirst = (a: CaseRow, b: CaseRow) => a.alarmedAt.localeCompare(b.alarmedAt);
	return rows
		.filter((row) => row.isOpen && row.areaCode === code)
		.sort(oldestFirst)
		.map((row) => fireCase(row, areas));
}

type CaseRow = Models['fire_cases']['row'];
