import { waterYearWords } from '$lib/words/apart/water-year';
import type { Table } from '$lib/server/reports/report';
import type { WaterYear } from '$lib/server/reports/water-year';
import { catalogue } from '$lib/words';
import { needText } from '$lib/words/water-need';

/** The year as a table to download: a section a row, a week a column. */
export function waterYearTable(report: WaterYear): Table {
	const words = catalogue();
	const t = waterYearWords();
	const names = new Map(report.items.map((item) => [item.item, item]));
	const numeral = (value: number | null) =>
		value === null ? null : (words.common.waterClass[value] ?? null);
	return {
		name: t.tableName(report.period.label),
		columns: [
			{ key: 'river', heading: words.water.all.river },
			{ key: 'code', heading: words.water.all.code },
			{ key: 'section', heading: t.map.section },
			{ key: 'answering', heading: t.need.answering },
			{ key: 'target', heading: t.map.target },
			{ key: 'class', heading: t.map.year },
			{ key: 'verdict', heading: words.water.all.verdict },
			{ key: 'need', heading: t.need.need },
			...report.weeks.map((week) => ({ key: week.id, heading: week.id }))
		],
		rows: report.sections.map((section) => ({
			river: section.river,
			code: section.code,
			section: section.name,
			answering: section.answering?.name ?? null,
			target: numeral(section.target),
			class: numeral(section.class),
			verdict: words.water.status[section.status] ?? section.status,
			need: section.needs.map((need) => needText(need, names)).join('；'),
			...Object.fromEntries(
				report.weeks.map((week, i) => {
					const found = section.weeks[i];
					return [
						week.id,
						numeral(found?.class ?? null) ?? words.water.status[found?.status ?? ''] ?? null
					];
				})
			)
		}))
	};
}
