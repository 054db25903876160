import type { Models } from '$lib/server/database/models.generated';
import { addDays } from '$lib/format/dates';
import { nextPeriod, previousPeriod, type Period } from '$lib/format/period';
import { rankedUnits, unitOf } from './areas';
import type { Reader } from './ask';
import { goodDaysAhead, type GoodDaysAhead } from './air-needed';
import { basis, resolveAsof } from './basis';
import { dustCounted, type DustCounted } from './air-coverage';
import { readRanking } from './indicators';
import type { Area, Basis, Coverage, Rule } from './report';
import { settingOn, type Setting } from './settings';
import { spanOf, type Span } from './span';

/** One county and day of the calendar. */
export interface AirDay {
	day: string;
	/** null = not judged: a pollutant is missing and the edition forbids it. */
	aqi: number | null;
	level: number | null;
	primary: string[];
	/** Edition of HJ 633 that judged the day. */
	edition: string | null;
}

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
	/** Against the target of good days, as of `until`; null without one. */
	ahead: GoodDaysAhead | null;
	dust: DustCounted;
	/** Median and highest county AQI a day; null = no data. */
	trend: { day: string; median: number | null; highest: number | null }[];
}

type DayRow = Models['air_day']['row'];

/** Answers `/air/<month>`. */
export async function airMonth(
	reader: Reader,
	question: { period: Period; asof?: string }
): Promise<AirMonth> {
	const asof = await resolveAsof(reader, question.asof);
	const span = spanOf(question.period, asof);
	const profile = await settingOn(reader, 'air.profile', span.dateTo);
	const days = await reader.read('air_day', { dateFrom: span.dateFrom, dateTo: span.dateTo });
	const dates = datesOf(span);
	const counties = await countiesOf(reader, span, profile.value, days, dates);
	return {
		basis: await basis(reader, asof, question.asof, rulesOf(days, profile), ['air_daily']),
		period: question.period,
		until: span.dateTo,
		unfinished: span.unfinished,
		...(await neighbours(reader, question.period, asof)),
		dates,
		counties,
		summary: await summaryOf(reader, span, days),
		ahead: await goodDaysAhead(reader, span.dateTo),
		dust: await dustCounted(reader, span),
		trend: dates.map((day) => trendOf(day, days))
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
	return ranking
		.map((row) => {
			const { code, name, short } = unitOf(units, row.areaCode);
			const own = days.filter((day) => day.areaCode === code);
			const count = counts.find((found) => found.areaCode === code);
			return {
				area: { code, name, short },
				rank: row.rank,
				tied: row.tied,
				index: row.value,
				indexLastYear: row.yearValue,
				indexChange: row.change,
				notRanked: row.notRanked,
				statistics: matrix.filter((cell) => cell.areaCode === code).map(statisticOf),
				goodDays: count?.goodDays ?? 0,
				heavyDays: count?.heavyDays ?? 0,
				goodRate: count?.goodRate ?? null,
				judged: { received: count?.judgedDays ?? 0, expected: dates.length },
				days: dates.map((day) => dayOf(own.find((found) => found.day === day)))
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

function dayOf(row: DayRow | undefined): AirDay | null {
	if (!row) return null;
	const { day, aqi, level, edition } = row;
	return { day, aqi, level, primary: row.primaryPollutants ?? [], edition };
}

/** Sums over all counties and days; the rate of last year is that of the same days. */
async function summaryOf(reader: Reader, span: Span, days: DayRow[]): Promise<AirMonth['summary']> {
	const [total] = await reader.read('air_summary', {
		dateFrom: span.dateFrom,
		dateTo: span.dateTo,
		yearFrom: span.yearFrom,
		yearTo: span.yearTo
	});
	return {
		goodDays: total?.goodDays ?? 0,
		heavyDays: total?.heavyDays ?? 0,
		judgedDays: total?.judgedDays ?? 0,
		goodRate: total?.goodRate ?? null,
		goodRateLastYear: total?.yearGoodRate ?? null,
		frequentPrimary: frequentPrimary(days)
	};
}

function frequentPrimary(days: DayRow[]): string | null {
	const counts = new Map<string, number>();
	for (const day of days)
		if ((day.aqi ?? 0) > 100)
			for (const pollutant of day.primaryPollutants ?? [])
				counts.set(pollutant, (counts.get(pollutant) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? null;
}

/** With an even number of counties the median is the lower middle one: an AQI that a county really had. */
function trendOf(day: string, days: DayRow[]): AirMonth['trend'][number] {
	const values = days
		.filter((row) => row.day === day)
		.flatMap((row) => (row.aqi === null ? [] : [row.aqi]))
		.sort((a, b) => a - b);
	return {
		day,
		median: values[Math.floor((values.length - 1) / 2)] ?? null,
		highest: values.at(-1) ?? null
	};
}

function rulesOf(days: DayRow[], profile: Setting): Rule[] {
	const editions = [...new Set(days.flatMap((day) => (day.edition ? [day.edition] : [])))];
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
