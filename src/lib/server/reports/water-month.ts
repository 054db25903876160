import type { Models } from '$lib/server/database/models.generated';
import { nextPeriod, previousPeriod, samePeriodLastYear, type Period } from '$lib/format/period';
import { rankedUnits } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import type { Basis } from './report';
import { settingOn, type Setting } from './settings';
import { spanOf } from './span';
import { countiesOf, type CountyWater } from './water-counties';
import { countyIndices, indexOf, noIndex, type CountyIndex, type WaterIndex } from './water-index';
import { chargeOf, chargeOfCounty, monthRows, type Charge } from './water-month-rows';
import { attainmentOf, riversOf, type Attainment, type RiverStatus } from './water-month-parts';
import { multipleBaseOf, monthRules, type MultipleBase } from './water-rules';
import { measuredOf, type MeasuredItem } from './water-measured';
import { alongRivers, sectionsOf } from './water-rows';
import type { WaterSection } from './water-section';
import { summaryOf, type WaterSummary } from './water-summary';
import { failingOf } from './water-failing';

/** A county in the monthly ranking: compliance, CWQI and its change side by side. */
export interface RankedCounty extends CountyWater, CountyIndex {
	/** Compliance in percent. */
	rate: number | null;
	rank: number | null;
	tied: boolean;
	notRanked: string | null;
	/** Compensation of the month, 万元; null = no rule in force, or an amount that no rule names. */
	charge: number | null;
}

/** One month of the sections: ranking of the counties, CWQI, rivers, 达标指数. */
export interface WaterMonth {
	basis: Basis;
	period: Period;
	previous: Period | null;
	next: Period | null;
	lastYear: Period;
	/** Last day that counts. */
	until: string;
	unfinished: boolean;
	multipleBase: MultipleBase;
	deduction: { compliance: Setting; ranking: Setting };
	summary: WaterSummary;
	before: WaterSummary;
	yearBefore: WaterSummary;
	/** Every section in force along the rivers, judged by its mean, with what it costs. */
	sections: (WaterSection & { charge: Charge | null })[];
	/** Codes of the sections that failed, worst first. */
	failing: string[];
	counties: RankedCounty[];
	rivers: RiverStatus[];
	index: WaterIndex;
	attainment: Attainment;
	/** Rule of compensation that the region has turned on; null = off. */
	compensation: string | null;
	items: MeasuredItem[];
}

/** Answers `/water/<month>`. A month without data has every section as missing. */
export async function waterMonth(
	reader: Reader,
	question: { period: Period; asof?: string }
): Promise<WaterMonth> {
	const { period } = question;
	const asof = await resolveAsof(reader, question.asof);
	const { unfinished, ...bounds } = spanOf(period, asof);
	const now = { dateFrom: bounds.dateFrom, dateTo: bounds.dateTo };
	const counts = await reader.read('water_month_counts', bounds);
	const found = await reader.read('water_month', now);
	const rows = monthRows(found, counts).sort(alongRivers);
	const items = await reader.read('water_items', { onDate: bounds.dateTo });
	const units = await rankedUnits(reader);
	const sections = sectionsOf(rows, units, items).map((section) => ({
		...section,
		charge: chargeOf(found, section.code)
	}));
	const year = { yearFrom: bounds.yearFrom, yearTo: bounds.yearTo };
	const indices = await reader.read('water_cwqi', { ...now, ...year });
	const ranking = await reader.read('ranking_water_compliance', { ...bounds, spanName: 'month' });
	const multiple = await settingOn(reader, 'water.multiple_base', bounds.dateTo);
	const compensation = found[0]?.compensationRule ?? null;
	return {
		basis: await basis(reader, asof, question.asof, monthRules(items, multiple, compensation), [
			'water_sample'
		]),
		period,
		...neighbours(period, asof),
		until: bounds.dateTo,
		unfinished,
		multipleBase: multipleBaseOf(multiple),
		deduction: await deductionOn(reader, bounds.dateTo),
		...summariesOf(counts),
		sections,
		failing: failingOf(sections),
		counties: rankedCounties(
			countiesOf(sections, units),
			ranking,
			countyIndices(indices),
			sections
		),
		rivers: riversOf(await reader.read('water_rivers', now)),
		index: indexOf(indices, sections),
		attainment: attainmentOf(await reader.read('water_attainment', now)),
		compensation,
		items: measuredOf(items, sections)
	};
}

/** The months that a reader goes to from here; none after the day of judgement. */
function neighbours(period: Period, asof: string) {
	return {
		previous: previousPeriod(period),
		next: period.to < asof ? nextPeriod(period) : null,
		lastYear: samePeriodLastYear(period)
	};
}

/** The month, the one before and the same of last year, added up. */
function summariesOf(counts: Models['water_month_counts']['row'][]) {
	const counted = (name: string) => summaryOf(counts.find((row) => row.period === name));
	return { summary: counted('now'), before: counted('before'), yearBefore: counted('year') };
}

/** Whether the region takes the inflow's part off, in the share of sections and in the ranking. */
async function deductionOn(reader: Reader, day: string): Promise<WaterMonth['deduction']> {
	return {
		compliance: await settingOn(reader, 'water.deduction_compliance', day),
		ranking: await settingOn(reader, 'water.deduction_ranking', day)
	};
}

/** By rank, the not ranked last, equal ones by code. */
function rankedCounties(
	counties: CountyWater[],
	ranking: Models['ranking_water_compliance']['row'][],
	indices: ReadonlyMap<string, CountyIndex>,
	sections: WaterMonth['sections']
): RankedCounty[] {
	return counties
		.map((county) => {
			const { code } = county.area;
			const row = ranking.find(({ areaCode }) => areaCode === code);
			return {
				...county,
				...(indices.get(code) ?? noIndex()),
				rate: row?.value ?? null,
				rank: row?.rank ?? null,
				tied: row?.tied ?? false,
				notRanked: row?.notRanked ?? null,
				charge: chargeOfCounty(code, sections)
			};
		})
		.sort((a, b) => (a.rank ?? 1e6) - (b.rank ?? 1e6) || a.area.code.localeCompare(b.area.code));
}
