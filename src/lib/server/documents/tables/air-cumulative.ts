import { airYearWords } from '$lib/words/apart/air-year';
import { catalogue } from '$lib/words';
import type { Period } from '$lib/format/period';
import type { Cumulative } from '$lib/server/reports/air-cumulative';
import type { Table } from '$lib/server/reports/report';

/** The cumulative index as a table to download: a county and months 1 to N a row. */
export function airCumulativeTable(period: Period, cumulative: Cumulative | null): Table {
	const words = catalogue();
	const t = airYearWords().cumulative;
	return {
		name: `${t.tableName}_${period.label}`,
		columns: [
			{ key: 'county', heading: words.common.table.county },
			{ key: 'until', heading: t.until },
			{ key: 'index', heading: t.index, digits: 2 },
			{ key: 'indexLastYear', heading: words.common.table.lastYear, digits: 2 },
			{ key: 'change', heading: `${words.common.table.yearOnYear}（%）`, digits: 1 },
			{ key: 'notRanked', heading: t.notRanked }
		],
		rows: (cumulative?.counties ?? []).flatMap(({ area, months }) =>
			months.map(({ month, index, indexLastYear, change, notRanked }) => ({
				county: area.name,
				until: t.month(Number(month.slice(5, 7))),
				...{ index, indexLastYear, change },
				notRanked: notRanked ? (words.common.notRanked[notRanked] ?? notRanked) : null
			}))
		)
	};
}
