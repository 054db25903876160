import { rankingWords } from '$lib/words/apart/ranking';
import { catalogue } from '$lib/words';
import type { CountyRanking } from '$lib/server/reports/county-ranking';
import type { Table } from '$lib/server/reports/report';

/** The ranking as a table to download: every county, ranked or not, with its reason. */
export function rankingTable({ indicator, period, rows }: CountyRanking): Table {
	const words = catalogue();
	const t = rankingWords();
	const name = indicator.name ?? t.indicator[indicator.id] ?? indicator.id;
	const { digits } = indicator;
	const changeDigits = indicator.change === 'difference' ? digits : 1;
	return {
		name: `${name}${t.tableName}_${period.label}`,
		columns: [
			{ key: 'rank', heading: words.common.table.rank },
			{ key: 'tied', heading: words.common.table.tied },
			{ key: 'movement', heading: words.common.table.movement },
			{ key: 'code', heading: t.code },
			{ key: 'county', heading: words.common.table.county },
			{ key: 'value', heading: `${name}${t.unitInHeading(indicator.unit)}`, digits },
			{ key: 'target', heading: words.common.table.target, digits },
			{ key: 'meets', heading: words.common.target.met },
			{ key: 'lastYear', heading: words.common.table.lastYear, digits },
			{ key: 'change', heading: t.changeHeading(indicator.change), digits: changeDigits },
			{ key: 'changeRank', heading: t.changeRank },
			{ key: 'received', heading: t.received },
			{ key: 'expected', heading: t.expected },
			{ key: 'notRanked', heading: words.common.notJudged.notRanked }
		],
		rows: rows.map((row) => ({
			rank: row.rank,
			tied: row.tied,
			movement: row.movement,
			code: row.area.code,
			county: row.area.name,
			value: row.value,
			target: row.target,
			meets: row.meets,
			lastYear: row.lastYear,
			change: row.change,
			changeRank: row.changeRank,
			received: row.coverage.received,
			expected: row.coverage.expected,
			notRanked: row.notRanked ? (words.common.notRanked[row.notRanked] ?? row.notRanked) : null
		}))
	};
}
