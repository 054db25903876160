import { airYearWords } from '$lib/words/apart/air-year';
import { catalogue } from '$lib/words';
import type { Attainment } from '$lib/server/reports/air-attainment';
import type { Period } from '$lib/format/period';
import type { Table } from '$lib/server/reports/report';

/** Attainment as a table to download: a test of a county a row. */
export function airAttainmentTable(period: Period, attainment: Attainment | null): Table {
	const words = catalogue();
	const t = airYearWords().attainment;
	const verdict = (meets: boolean | null) =>
		meets === null ? t.notJudged : meets ? t.meets : t.fails;
	return {
		name: `${t.tableName}_${period.label}`,
		columns: [
			{ key: 'county', heading: words.common.table.county },
			{ key: 'countyVerdict', heading: t.verdict },
			{ key: 'pollutant', heading: t.item },
			{ key: 'statistic', heading: t.test },
			{ key: 'value', heading: t.value },
			{ key: 'limit', heading: t.limit },
			{ key: 'verdict', heading: `${t.item}${t.verdict}` },
			{ key: 'multiple', heading: t.multiple, digits: 2 },
			{ key: 'validDays', heading: t.validDays },
			{ key: 'reason', heading: t.reason }
		],
		rows: (attainment?.counties ?? []).flatMap((county) =>
			county.tests.map((test) => ({
				county: county.area.name,
				countyVerdict: verdict(county.meets),
				pollutant: words.common.pollutant[test.pollutant] ?? test.pollutant,
				statistic: t.statistic[test.statistic] ?? test.statistic,
				value: test.value,
				limit: test.limit,
				verdict: verdict(test.meets),
				multiple: test.multiple,
				validDays: test.validDays,
				reason: county.notJudged ? t.because(county.notJudged) : null
			}))
		)
	};
}
