import { waterReading } from '$lib/format/water-reading';
import type { Table } from '$lib/server/reports/report';
import type { WaterSection } from '$lib/server/reports/water-section';
import type { WaterWeek } from '$lib/server/reports/water-week';
import { catalogue, type Words } from '$lib/words';
import {
	baseNumeral,
	exceedingText,
	inflowText,
	remarkText,
	type ItemNames
} from '$lib/words/water-section';

/** The week as a table to download: a section a row, the columns of the bulletin, then every item as printed. */
export function waterWeekTable(report: WaterWeek): Table {
	const t = catalogue();
	const names: ItemNames = new Map(report.items.map(({ item, name }) => [item, name]));
	return {
		name: t.water.tableName(report.week.label),
		columns: [...bulletinColumns(report, t), ...itemColumns(report)],
		rows: report.sections.map((section, i) => ({
			number: i + 1,
			...bulletinRow(section, names, t),
			...itemCells(section, report)
		}))
	};
}

/** Columns of documents.md 3. */
function bulletinColumns({ multipleBase }: WaterWeek, words: Words) {
	const { water: t, common } = words;
	return [
		{ key: 'number', heading: t.failing.number },
		{ key: 'river', heading: t.all.river },
		{ key: 'code', heading: t.all.code },
		{ key: 'section', heading: t.failing.section },
		{ key: 'upstream', heading: t.all.upstream },
		{ key: 'downstream', heading: t.all.downstream },
		{ key: 'answering', heading: t.failing.answering },
		{ key: 'control', heading: t.all.control },
		{ key: 'target', heading: t.failing.target },
		{ key: 'class', heading: t.thisWeek },
		{ key: 'last', heading: t.lastWeek },
		{ key: 'change', heading: t.all.change },
		{ key: 'year', heading: t.lastYear },
		{ key: 'verdict', heading: t.all.verdict },
		{ key: 'drivers', heading: t.all.drivers },
		{
			key: 'exceeding',
			heading: t.failing.itemsOver(t.baseShort(baseNumeral(multipleBase, words)))
		},
		{ key: 'pollutants', heading: t.all.pollutants },
		{ key: 'inflow', heading: t.failing.inflow },
		{ key: 'inflowClass', heading: t.failing.inflowClass },
		{ key: 'increase', heading: t.failing.inflowFinding },
		{ key: 'sampledAt', heading: t.all.sampled },
		{ key: 'samples', heading: t.all.samples },
		{ key: 'status', heading: t.all.status },
		{ key: 'remark', heading: common.table.remark }
	];
}

function bulletinRow(section: WaterSection, names: ItemNames, t: Words) {
	const numeral = (value: number | null) =>
		value === null ? null : (t.common.waterClass[value] ?? null);
	const { classChange } = t.common;
	return {
		river: section.river,
		code: section.code,
		section: section.name,
		upstream: section.upstream,
		downstream: section.downstream,
		answering: section.answering?.name ?? null,
		control: section.control,
		target: numeral(section.target),
		class: numeral(section.class),
		last: numeral(section.last.class),
		change:
			section.change === null
				? null
				: section.change === 0
					? classChange.same
					: section.change > 0
						? classChange.better(section.change)
						: classChange.worse(-section.change),
		year: numeral(section.lastYear.class),
		verdict: t.water.status[section.status] ?? section.status,
		drivers: section.drivers.map(({ item }) => names.get(item) ?? item).join('、'),
		exceeding: exceedingText(section.exceeding, names, t),
		pollutants: exceedingText(section.mainPollutants, names, t),
		inflow: section.inflow?.name ?? null,
		inflowClass: numeral(section.inflow?.class ?? null),
		increase: inflowText(section, names, t),
		sampledAt: section.sampledAt,
		samples: section.samples,
		status:
			section.samples === 0 ? null : section.provisional ? t.water.provisional : t.water.audited,
		remark: remarkText(section, names, t)
	};
}

/** Unit in the heading; values as text, so that 0.01L keeps its mark. */
function itemColumns({ items }: WaterWeek) {
	return items.map(({ item, name, unit }) => ({
		key: `item_${item}`,
		heading: `${name}（${unit}）`
	}));
}

function itemCells(section: WaterSection, { items }: WaterWeek) {
	return Object.fromEntries(
		items.map(({ item, digits }) => {
			const reading = section.readings.find((found) => found.item === item);
			return [`item_${item}`, reading ? waterReading(reading, digits) : null];
		})
	);
}
