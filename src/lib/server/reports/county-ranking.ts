import type { Models } from '$lib/server/database/models.generated';
import { periodsWithin, type Period, type PeriodKind } from '$lib/format/period';
import type { Reader } from './ask';
import { rankedUnits, unitOf, type Unit } from './areas';
import { basis, resolveAsof } from './basis';
import { dustCounted, validDaysNeeded, type DustCounted } from './air-coverage';
import { indicators, readRanking, type Indicator, type IndicatorId } from './indicators';
import type { Area, Basis, Coverage, Rule } from './report';
import { whyOf, type RankingWhy } from './ranking-why';
import { settingOn, type Setting } from './settings';
import { spanOf, type Span } from './span';

/** One county in a ranking. */
export interface RankingRow {
	area: Area;
	/** null = not ranked, see `notRanked`. */
	rank: number | null;
	/** True when the rank is shared (并列). */
	tied: boolean;
	/** Places gained (+) or lost (−) against the period before; null where either has no rank. */
	movement: number | null;
	/** As printed, `indicator.digits` decimals. */
	value: number | null;
	lastYear: number | null;
	/** Against the same period of last year, in the indicator's way of writing a change. */
	change: number | null;
	changeRank: number | null;
	changeTied: boolean;
	/** True when it moved the wrong way year on year (不降反升). */
	worsened: boolean;
	target: number | null;
	/** null = no target, not ranked, or not yet decided (a count before its span is over). */
	meets: boolean | null;
	coverage: Coverage;
	/** Key of words.common.notRanked. */
	notRanked: string | null;
	/** The two pollutants whose single index lies farthest from the mean of the ranked counties. */
	reasons: { pollutant: string; difference: number }[];
	mainPollutants: string[];
}

/** Counties ranked on one indicator over a period, against the mark they are held to. */
export interface CountyRanking {
	basis: Basis;
	/** What is ranked: an indicator by its id, or a goal of the ledger by its own, with its name. */
	indicator: Pick<Indicator, 'digits' | 'unit' | 'better' | 'change'> & {
		id: string;
		name: string | null;
	};
	period: Period;
	/** Last day counted; before `period.to` while the period runs. */
	until: string;
	unfinished: boolean;
	/** level = by value; change = by year-on-year change. */
	order: 'level' | 'change';
	/** Composite-index profile in force, where it plays a part. */
	profile: { name: string; confidence: string; note: string | null } | null;
	/** The mark for every county, when it is one for all. */
	target: { value: number; direction: string; source: string } | null;
	rows: RankingRow[];
	why: RankingWhy | null;
	/** Valid days that a unit needs to be ranked; null over several months, or where days have no part in it. */
	needed: number | null;
	/** What was left out for dust; null where particles have no part in the indicator. */
	dust: DustCounted | null;
	/** Periods that can be asked for. */
	periods: { kind: PeriodKind; previous: Period | null; next: Period | null; list: Period[] };
}

export interface RankingQuestion {
	indicator: IndicatorId;
	period: Period;
	asof?: string;
	order?: 'level' | 'change';
	/** County whose place is explained; default the last of the ranking. */
	county?: string;
}

/** Indicators that a dust day takes particles out of. */
const WITH_PARTICLES: readonly IndicatorId[] = ['air-index', 'pm2_5', 'pm10'];

type ModelRow = Models['ranking_air_index']['row'];
type ReasonRow = Models['air_reasons']['row'];

/** Answers the ranking page, its downloads and the monthly notice. */
export async function countyRanking(
	reader: Reader,
	question: RankingQuestion
): Promise<CountyRanking> {
	const indicator = indicators[question.indicator];
	const asof = await resolveAsof(reader, question.asof);
	const span = spanOf(question.period, asof);
	const order = question.order ?? 'level';
	const profile = await settingOn(reader, 'air.profile', span.dateTo);
	const units = await rankedUnits(reader);
	const found = await readRanking(
		reader,
		indicator.id,
		span,
		targetSpan(question.period.kind),
		profile.value
	);
	const reasons = await readReasons(reader, indicator.id, span, profile.value);
	const rows = found
		.map((row) => rankingRow(row, unitOf(units, row.areaCode), indicator, reasons))
		.sort(order === 'level' ? byLevel : byChange);
	return {
		basis: await basis(reader, asof, question.asof, rulesOf(indicator, profile), [
			indicator.dataset
		]),
		indicator: { ...shownOf(indicator), name: null },
		period: question.period,
		until: span.dateTo,
		unfinished: span.unfinished,
		order,
		profile: indicator.byProfile ? namedProfile(profile) : null,
		target: commonTarget(found),
		rows,
		why: whyOf(rows, reasons, question.county),
		needed: indicator.dataset === 'air_daily' ? await validDaysNeeded(reader, span) : null,
		dust: WITH_PARTICLES.includes(indicator.id) ? await dustCounted(reader, span) : null,
		periods: await neighbours(reader, question.period, asof)
	};
}

function shownOf({ id, digits, unit, better, change }: Indicator) {
	return { id, digits, unit, better, change };
}

function targetSpan(kind: PeriodKind): 'month' | 'year' | 'none' {
	if (kind === 'month') return 'month';
	return kind === 'year' || kind === 'year_to_date' ? 'year' : 'none';
}

async function readReasons(
	reader: Reader,
	id: IndicatorId,
	span: Span,
	profileName: string
): Promise<ReasonRow[]> {
	if (id !== 'air-index') return [];
	return reader.read('air_reasons', {
		dateFrom: span.dateFrom,
		dateTo: span.dateTo,
		profileName
	});
}

function rankingRow(
	row: ModelRow,
	area: Unit,
	indicator: Indicator,
	reasons: ReasonRow[]
): RankingRow {
	const own = reasons.filter((reason) => reason.areaCode === row.areaCode);
	const largest = Math.max(...own.map((reason) => reason.singleIndex));
	const wrongWay = indicator.better === 'lower' ? 1 : -1;
	return {
		area: { code: area.code, name: area.name, short: area.short },
		rank: row.rank,
		tied: row.tied,
		movement: row.rank !== null && row.beforeRank !== null ? row.beforeRank - row.rank : null,
		value: row.value,
		lastYear: row.yearValue,
		change: row.change,
		changeRank: row.changeRank,
		changeTied: row.changeTied,
		worsened: (row.change ?? 0) * wrongWay > 0,
		target: row.targetValue,
		meets: row.meets,
		coverage: { received: row.received, expected: row.expected },
		notRanked: row.notRanked,
		reasons: own
			.filter((reason) => reason.difference !== 0)
			.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
			.slice(0, 2)
			.map(({ pollutant, difference }) => ({ pollutant, difference })),
		mainPollutants: own
			.filter((reason) => reason.singleIndex === largest)
			.map((reason) => reason.pollutant)
	};
}

/** Ranked first by rank, equal ranks by code; the not ranked last. */
export function byLevel(a: RankingRow, b: RankingRow): number {
	return (a.rank ?? 1e6) - (b.rank ?? 1e6) || a.area.code.localeCompare(b.area.code);
}

function byChange(a: RankingRow, b: RankingRow): number {
	return (a.changeRank ?? 1e6) - (b.changeRank ?? 1e6) || byLevel(a, b);
}

function commonTarget(rows: ModelRow[]): CountyRanking['target'] {
	const [first] = rows;
	if (!first || first.targetValue === null || first.targetDirection === null) return null;
	const same = rows.every((row) => row.targetValue === first.targetValue);
	return same
		? {
				value: first.targetValue,
				direction: first.targetDirection,
				source: first.targetSource ?? ''
			}
		: null;
}

function namedProfile(profile: Setting): CountyRanking['profile'] {
	return { name: profile.value, confidence: profile.confidence, note: profile.note };
}

function rulesOf(indicator: Indicator, profile: Setting): Rule[] {
	const edition = indicator.byProfile ? profile.value : '';
	const note = indicator.byProfile && profile.confidence === 'C' ? profile.note : null;
	const rules = indicator.rules.map((rule) => ({ ...rule, edition, note }));
	const ranking = {
		subject: 'ranking',
		edition: '',
		clause: '数值相同为并列，其后名次顺延',
		model: 'ranking/ranked.sql',
		note: null
	};
	const rounding = {
		...ranking,
		subject: 'rounding',
		edition: 'GB/T 8170',
		clause: '四舍六入五成双'
	};
	return [...rules, ranking, { ...rounding, model: 'rounding/half_even.sql' }];
}

export async function neighbours(
	reader: Reader,
	period: Period,
	asof: string
): Promise<CountyRanking['periods']> {
	const [span] = await reader.read('data_span', { onDate: asof });
	if (!span?.firstDay || !span.lastDay)
		return { kind: period.kind, previous: null, next: null, list: [] };
	const list = periodsWithin(period.kind, span.firstDay, span.lastDay);
	const at = list.findIndex((p) => p.id === period.id);
	return {
		kind: period.kind,
		previous: list[at + 1] ?? null,
		next: at > 0 ? (list[at - 1] ?? null) : null,
		list: list.slice(0, 24)
	};
}
