import { rankingWords } from '$lib/words/apart/ranking';
import { airCompareWords } from '$lib/words/apart/air-compare';
import { catalogue } from '$lib/words';
import type { AirEditions } from '$lib/server/reports/air-editions';
import type { Table } from '$lib/server/reports/report';

/** Every county under every edition and profile, a column each. */
export function airEditionsTable({ period, editions, profiles, counties }: AirEditions): Table {
	const words = catalogue();
	const t = airCompareWords().editions;
	return {
		name: `${t.tableName}_${period.label}`,
		columns: [
			{ key: 'code', heading: rankingWords().code },
			{ key: 'county', heading: words.common.table.county },
			...editions.flatMap((edition) => [
				{ key: `good ${edition}`, heading: t.good(edition) },
				{ key: `judged ${edition}`, heading: t.judged(edition) }
			]),
			...profiles.flatMap(({ name, digits }) => [
				{ key: `index ${name}`, heading: t.index(name), digits },
				{ key: `rank ${name}`, heading: t.rank(name) }
			])
		],
		rows: counties.map(({ area, days, indices }) => ({
			code: area.code,
			county: area.name,
			...Object.fromEntries(
				days.flatMap(({ edition, good, judged }) => [
					[`good ${edition}`, good],
					[`judged ${edition}`, judged]
				])
			),
			...Object.fromEntries(
				indices.flatMap(({ profile, index, rank }) => [
					[`index ${profile}`, index],
					[`rank ${profile}`, rank]
				])
			)
		}))
	};
}
