import { catalogue } from '$lib/words';
import { airCompareWords } from '$lib/words/apart/air-compare';
import type { MoneyFile } from '$lib/server/reports/air-money';
import type { Table } from '$lib/server/reports/report';

/** The province's places of a month and their money as a table to download: a unit of a group a row; none while no list is imported. */
export function airMoneyTable({ period, money }: MoneyFile): Table {
	const words = catalogue();
	const t = airCompareWords().money;
	return {
		name: `${t.title}_${period.label}`,
		columns: [
			{ key: 'county', heading: words.common.table.county },
			{ key: 'group', heading: t.groupHead },
			{ key: 'rank', heading: t.place },
			{ key: 'ranked', heading: t.rankedUnits },
			{ key: 'amount', heading: `${t.amount}（万元）` },
			{ key: 'from', heading: t.basis },
			{ key: 'clause', heading: t.ladder },
			{ key: 'source', heading: t.source }
		],
		rows: (money?.rows ?? []).map((row) => ({
			county: row.area.name,
			group: t.group[row.group] ?? row.group,
			rank: row.rank,
			ranked: row.ranked,
			amount: row.amount,
			from: row.from ? t.from[row.from] : row.unknownEnd ? t.unknownEnd : t.nothing,
			clause: row.clause,
			source: row.source
		}))
	};
}
