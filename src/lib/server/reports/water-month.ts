import { nextPeriod, previousPeriod, samePeriodLastYear, type Period } from '$lib/format/period';
import { rankedUnits } from './areas';
import type { Reader } from './ask';
import { basis, resolveAsof } from './basis';
import type { Basis } from './report';
import { settingOn, type Setting } from './settings';
import { spanOf, type Span } from './span';
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
	const until = bounds.dateTo;
	const found = await readMonth(reader, bounds);
	const { items, counts, rows } = found;
	const units = await rankedUnits(reader);
	const sections = sectionsOf(monthRows(rows, counts).sort(alongRivers), units, items).map(
		(section) => ({ ...section, charge: chargeOf(rows, section.code) })
	);
	const multiple = await settingOn(reader, 'water.multiple_base', until);
	const counted = (name: string) => summaryOf(counts.find((row) => row.period === name));
	const compensation = rows[0]?.compensationRule ?? null;
	return {
		basis: await basis(reader, asof, question.asof, monthRules(items, multiple, compensation), [
			'water_sample'
		]),
		period,
		previous: previousPeriod(period),
		next: period.to < asof ? nextPeriod(period) : null,
		lastYear: samePeriodLastYear(period),
		until,
		unfinished,
		multipleBase: multipleBaseOf(multiple),
		deduction: {
			compliance: await settingOn(reader, 'water.deduction_compliance', until),
			ranking: await settingOn(reader, 'water.deduction_ranking', until)
		},
		summary: counted('now'),
		before: counted('before'),
		yearBefore: counted('year'),
		sections,
		failing: failingOf(sections),
		counties: rankedCounties(countiesOf(sections, units), found, sections),
		rivers: riversOf(found.rivers),
		index: indexOf(found.indices, sections),
		attainment: attainmentOf(found.attainment),
		compensation,
		items: measuredOf(items, sections)
	};
}

type Bounds = Omit<Span, 'unfinished'>;
type Found = Awaited<ReturnType<typeof readMonth>>;

/** Everything the models say of the month. */
async function readMonth(reader: Reader, bounds: Bounds) {
	const now = { dateFrom: bounds.dateFrom, dateTo: bounds.dateTo };
	const year = { yearFrom: bounds.yearFrom, yearTo: bounds.yearTo };
	return {
		counts: await reader.read('water_month_counts', bounds),
		rows: await reader.read('water_month', now),
		items: await reader.read('water_items', { onDate: bounds.dateTo }),
		indices: await reader.read('water_cwqi', { ...now, ...year }),
		ranking: await reader.read('ranking_water_compliance', { ...bounds, spanName: 'month' }),
		rivers: await reader.read('water_rivers', now),
		attainment: await reader.read('water_attainment', now)
	};
}

/** By rank, the not ranked last, equal ones by code. */
function rankedCounties(
	counties: CountyWater[],
	{ ranking, indices }: Pick<Found, 'ranking' | 'indices'>,
	sections: WaterMonth['sections']
): RankedCounty[] {
	const byCode = countyIndices(indices);
	return counties
		.map((county) => {
			const { code } = county.area;
			const row = ranking.find(({ areaCode }) => areaCode === code);
			return {
				...county,
				...(byCode.get(code) ?? noIndex()),
				rate: row?.value ?? null,
				rank: row?.rank ?? null,
				tied: row?.tied ?? false,
				notRanked: row?.notRanked ?? null,
				charge: chargeOfCounty(code, sections)
			};
		})
		.sort((a, b) => (a.rank ?? 1e6) - (b.rank ?? 1e6) || a.area.code.localeCompare(b.area.code));
}
