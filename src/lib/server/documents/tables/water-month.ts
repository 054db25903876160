import { waterMonthWords } from '$lib/words/apart/water-month';
import type { Table } from '$lib/server/reports/report';
import type { RankedCounty, WaterMonth } from '$lib/server/reports/water-month';
import { catalogue } from '$lib/words';

/** The ranking of the month as a table to download: every county once, the not ranked with their reason. */
export function waterMonthTable(report: WaterMonth): Table {
	const t = waterMonthWords();
	const r = t.ranking;
	return {
		name: t.tableName(report.period.label),
		columns: [
			{ key: 'rank', heading: r.rank },
			{ key: 'county', heading: r.county },
			{ key: 'rate', heading: r.rate, digits: 1 },
			{ key: 'met', heading: catalogue().water.status['met'] ?? '' },
			{ key: 'assessed', heading: catalogue().water.trend.assessed },
			{ key: 'deducted', heading: r.deducted },
			{ key: 'cwqi', heading: r.cwqi, digits: 4 },
			{ key: 'cwqiRank', heading: r.cwqiRank },
			{ key: 'yearCwqi', heading: r.yearCwqi, digits: 4 },
			{ key: 'change', heading: r.change, digits: 2 },
			{ key: 'changeRank', heading: r.changeRank },
			{ key: 'items', heading: r.items },
			{ key: 'failing', heading: r.failing },
			{ key: 'charge', heading: r.charge, digits: 2 },
			{ key: 'remark', heading: catalogue().common.table.remark }
		],
		rows: report.counties.map((county) => ({
			rank: county.rank,
			county: county.area.name,
			rate: county.rate,
			met: county.met,
			assessed: county.assessed,
			deducted: county.metDeducted,
			cwqi: county.cwqi,
			cwqiRank: county.indexRank,
			yearCwqi: county.yearCwqi,
			change: county.indexChange,
			changeRank: county.changeRank,
			items: county.indexItems,
			failing: county.outlets
				.filter(({ status }) => status === 'failed')
				.map(({ name }) => name)
				.join('、'),
			charge: county.charge,
			remark: countyRemark(county)
		}))
	};
}

/** Why a county is not ranked, or not on the change. */
export function countyRemark(county: RankedCounty): string {
	const t = waterMonthWords();
	const { common } = catalogue();
	return [
		county.notRanked === null
			? ''
			: (common.notRanked[county.notRanked] ?? t.notRanked[county.notRanked] ?? county.notRanked),
		county.indexNotRanked === null || county.indexNotRanked === county.notRanked
			? ''
			: (t.notRanked[county.indexNotRanked] ?? county.indexNotRanked),
		county.exempt ? t.exempt : '',
		county.cwqi !== null && !county.comparable ? t.notComparable : ''
	]
		.filter((part) => part !== '')
		.join('；');
}
