import type { Models } from '$lib/server/database/models.generated';
import { addDays } from '$lib/format/dates';
import { nextPeriod, previousPeriod, type Period } from '$lib/format/period';
import { rankedUnits, unitOf } from './areas';
import type { Reader } from './ask';
import { attainmentOf, attainmentRules, type Attainment } from './air-attainment';
import { cumulativeOf, type Cumulative } from './air-cumulative';
import {
	byArea,
	calendarOf,
	daysTold,
	trendOf,
	type AirDay,
	type DayRow,
	type TrendDay
} from './air-days';
import { goodDaysAhead, type GoodDaysAhead } from './air-needed';
import { basis, resolveAsof } from './basis';
import { stationPractice, type StationPractice } from './air-stations';
import { dustCounted, validDaysNeeded, type DustCounted } from './air-coverage';
import { readRanking } from './indicators';
import type { Area, Basis, Coverage, Rule } from './report';
import { settingOn, type Setting } from './settings';
import { spanOf, type Span } from './span';

/** Statistic of one pollutant over the period, µg/m³ (CO mg/m³), rounded as the profile says. */
export interface AirStatistic {
	pollutant: string;
	statistic: string;
	value: number | null;
	lastYear: number | null;
	/** True where it lies above the grade II limit that the profile divides by. */
	aboveLimit: boolean;
	valid: boolean;
}

export interface AirCounty {
	area: Area;
	rank: number | null;
	tied: boolean;
	index: number | null;
	indexLastYear: number | null;
	/** Year-on-year change of the index in percent. */
	indexChange: number | null;
	/** Key of words.common.notRanked. */
	notRanked: string | null;
	statistics: AirStatistic[];
	goodDays: number;
	heavyDays: number;
	/** Percent of judged days. */
	goodRate: number | null;
	judged: Coverage;
	/** Day by day; empty for a period of more days than stand side by side. */
	days: (AirDay | null)[];
}

/** The month of all counties: calendar of AQI, six pollutants, composite index. */
export interface AirMonth {
	basis: Basis;
	period: Period;
	until: string;
	unfinished: boolean;
	previous: Period | null;
	next: Period | null;
	/** Every day of the period up to `until`. */
	dates: string[];
	counties: AirCounty[];
	summary: {
		goodDays: number;
		heavyDays: number;
		judgedDays: number;
		/** Percent; null without a judged day. */
		goodRate: number | null;
		goodRateLastYear: number | null;
		/** Pollutant that was primary on most days over AQI 100. */
		frequentPrimary: string | null;
	};
	/** Valid days that it takes to be ranked; null where that is not one number. */
	needed: number | null;
	/** Against the target of good days, as of `until`; null without one. */
	ahead: GoodDaysAhead | null;
	dust: DustCounted;
	/** How stations make county values; null where none do. */
	stations: StationPractice | null;
	/** Whether counties attain; null for periods that have no such rule. */
	attainment: Attainment | null;
	/** Months 1 to N against last year's; null for periods that do not begin with the year. */
	cumulative: Cumulative | null;
	trend: TrendDay[];
}

/** Answers `/air/<month>`. */
export async function airMonth(
	reader: Reader,
	question: { period: Period; asof?: string }
): Promise<AirMonth> {
	const asof = await resolveAsof(reader, question.asof);
	const span = spanOf(question.period, asof);
	const profile = await settingOn(reader, 'air.profile', span.dateTo);
	const dates = datesOf(span);
	const days = await daysTold(reader, dates, span);
	const { trend, editions } = await trendOf(reader, dates, span);
	const counties = await countiesOf(reader, span, profile.value, days, dates);
	const attainment = await attainmentOf(reader, question.period, span.dateTo);
	const rules = [...rulesOf(editions, profile), ...attainmentRules(attainment)];
	return {
		basis: await basis(reader, asof, question.asof, rules, ['air_daily']),
		period: question.period,
		until: span.dateTo,
		unfinished: span.unfinished,
		...(await neighbours(reader, question.period, asof)),
		dates,
		counties,
		summary: await summaryOf(reader, span),
		needed: await validDaysNeeded(reader, span),
		ahead: await goodDaysAhead(reader, span.dateTo),
		dust: await dustCounted(reader, span),
		stations: await stationPractice(reader, span),
		attainment,
		cumulative: await cumulativeOf(reader, question.period, span, profile.value),
		trend
	};
}

function datesOf(span: Span): string[] {
	const dates: string[] = [];
	for (let day = span.dateFrom; day <= span.dateTo; day = addDays(day, 1)) dates.push(day);
	return dates;
}

/** Every ranked unit, by rank; those without a rank last. */
async function countiesOf(
	reader: Reader,
	span: Span,
	profileName: string,
	days: DayRow[],
	dates: string[]
): Promise<AirCounty[]> {
	const { dateFrom, dateTo, yearFrom, yearTo } = span;
	const years = { dateFrom, dateTo, yearFrom, yearTo };
	const units = await rankedUnits(reader);
	const ranking = await readRanking(reader, 'air-index', span, 'month', profileName);
	const matrix = await reader.read('air_matrix', { ...years, profileName });
	const counts = await reader.read('air_good_days', years);
	const statistics = byArea(matrix);
	const own = byArea(days);
	return ranking
		.map((row) => {
			const { code, name, short } = unitOf(units, row.areaCode);
			const count = counts.find((found) => found.areaCode === code);
			return {
				area: { code, name, short },
				rank: row.rank,
				tied: row.tied,
				index: row.value,
				indexLastYear: row.yearValue,
				indexChange: row.change,
				notRanked: row.notRanked,
				statistics: (statistics.get(code) ?? []).map(statisticOf),
				goodDays: count?.goodDays ?? 0,
				heavyDays: count?.heavyDays ?? 0,
				goodRate: count?.goodRate ?? null,
				judged: { received: count?.judgedDays ?? 0, expected: dates.length },
				days: days.length === 0 ? [] : calendarOf(dates, own.get(code) ?? [])
			};
		})
		.sort((a, b) => (a.rank ?? 1e6) - (b.rank ?? 1e6) || a.area.code.localeCompare(b.area.code));
}

function statisticOf(cell: Models['air_matrix']['row']): AirStatistic {
	return {
		pollutant: cell.pollutant,
		statistic: cell.statistic,
		value: cell.concentration,
		lastYear: cell.yearConcentration,
		aboveLimit: (cell.concentration ?? 0) > (cell.limitValue ?? Infinity),
		valid: cell.valid
	};
}

/** Sums over all counties and days; the rate of last year is that of the same days. */
async function summaryOf(reader: Reader, span: Span): Promise<AirMonth['summary']> {
	const { dateFrom, dateTo, yearFrom, yearTo } = span;
	const counts = await reader.read('air_good_days', { dateFrom, dateTo, yearFrom, yearTo });
	const total = counts.find(({ areaCode }) => areaCode === null);
	const [frequent] = await reader.read('air_frequent_primary', { dateFrom, dateTo });
	return {
		goodDays: total?.goodDays ?? 0,
		heavyDays: total?.heavyDays ?? 0,
		judgedDays: total?.judgedDays ?? 0,
		goodRate: total?.goodRate ?? null,
		goodRateLastYear: total?.yearGoodRate ?? null,
		frequentPrimary: frequent?.pollutant ?? null
	};
}

function rulesOf(editions: readonly string[], profile: Setting): Rule[] {
	const note = profile.confidence === 'C' ? profile.note : null;
	return [
		...editions.map((edition) => ({
			subject: 'aqi',
			edition,
			clause: edition.includes('2026') ? '4.2、5.3、表1、表2' : '表1、表2、6.2',
			model: 'air/air_judged.sql',
			note: null
		})),
		{
			subject: 'composite_index',
			edition: profile.value,
			clause: '环办〔2014〕64号；单项指数先修约再相加',
			model: 'air/air_index.sql',
			note
		},
		{
			subject: 'air_validity',
			edition: '',
			clause: 'GB 3095 表4：每月不少于 27 个日均值（二月 25）',
			model: 'air/air_pollutant.sql',
			note: null
		}
	];
}

async function neighbours(reader: Reader, period: Period, asof: string) {
	const [span] = await reader.read('data_span', { onDate: asof });
	const previous = previousPeriod(period);
	const next = nextPeriod(period);
	return {
		previous: previous && span?.firstDay && previous.to >= span.firstDay ? previous : null,
		next: next && span?.lastDay && next.from <= span.lastDay ? next : null
	};
}
