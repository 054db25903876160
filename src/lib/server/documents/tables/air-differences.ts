import { rankingWords } from '$lib/words/apart/ranking';
import { airCompareWords } from '$lib/words/apart/air-compare';
import { catalogue } from '$lib/words';
import type { AirDifference, AirDifferences } from '$lib/server/reports/air-differences';
import type { Table } from '$lib/server/reports/report';

const PARTS = ['aqi', 'category', 'primary'] as const;

/** What files print otherwise, as a table: computed and printed side by side, blank where the two agree. */
export function airDifferencesTable({ differences }: AirDifferences): Table {
	const words = catalogue();
	const t = airCompareWords().differences;
	return {
		name: t.tableName,
		columns: [
			{ key: 'day', heading: t.day },
			{ key: 'code', heading: rankingWords().code },
			{ key: 'county', heading: words.common.table.county },
			{ key: 'edition', heading: t.edition },
			...PARTS.flatMap((part) => [
				{ key: `${part}Computed`, heading: `${t[part]}（${t.computed}）` },
				{ key: `${part}Printed`, heading: `${t[part]}（${t.printed}）` }
			])
		],
		rows: differences.map((row) => ({
			day: row.day,
			code: row.area.code,
			county: row.area.name,
			edition: row.edition,
			...Object.fromEntries(
				PARTS.flatMap((part) => [
					[`${part}Computed`, cell(row[part]?.computed)],
					[`${part}Printed`, cell(row[part]?.printed)]
				])
			)
		}))
	};
}

type Value = NonNullable<AirDifference['aqi' | 'category' | 'primary']>['computed'];

function cell(value: Value | undefined): string | number | null {
	if (!Array.isArray(value)) return value ?? null;
	const { pollutant } = catalogue().common;
	return value.map((key) => pollutant[key] ?? key).join('、');
}
