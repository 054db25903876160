import { catalogue } from '$lib/words';
import type { AirMonth } from '$lib/server/reports/air-month';
import type { Table } from '$lib/server/reports/report';

const POLLUTANTS = ['so2', 'no2', 'pm10', 'pm2_5', 'co', 'o3'];

/** The month as a table to download: a county a row, the columns of the monthly notice. */
export function airMonthTable({ period, counties }: AirMonth): Table {
	const words = catalogue();
	const t = words.air.matrix;
	return {
		name: `${words.air.tableName}_${period.label}`,
		columns: [
			{ key: 'rank', heading: words.common.table.rank },
			{ key: 'tied', heading: words.common.table.tied },
			{ key: 'county', heading: words.common.table.county },
			...POLLUTANTS.map((key) => ({
				key,
				heading: `${words.common.pollutant[key] ?? key}（${key === 'co' ? 'mg/m³' : 'μg/m³'}）`,
				digits: key === 'co' ? 1 : 0
			})),
			{ key: 'goodDays', heading: words.air.calendar.good },
			{ key: 'goodRate', heading: `${t.rate}（%）`, digits: 1 },
			{ key: 'heavyDays', heading: words.air.calendar.heavy },
			{ key: 'index', heading: t.index, digits: 2 },
			{ key: 'indexLastYear', heading: words.common.table.lastYear, digits: 2 },
			{ key: 'indexChange', heading: `${words.common.table.yearOnYear}（%）`, digits: 1 },
			{ key: 'judged', heading: t.days },
			{ key: 'notRanked', heading: words.common.notJudged.notRanked }
		],
		rows: counties.map((county) => ({
			rank: county.rank,
			tied: county.tied,
			county: county.area.name,
			...Object.fromEntries(county.statistics.map((cell) => [cell.pollutant, cell.value])),
			goodDays: county.goodDays,
			goodRate: county.goodRate,
			heavyDays: county.heavyDays,
			index: county.index,
			indexLastYear: county.indexLastYear,
			indexChange: county.indexChange,
			judged: county.judged.received,
			notRanked: county.notRanked
				? (words.common.notRanked[county.notRanked] ?? county.notRanked)
				: null
		}))
	};
}
