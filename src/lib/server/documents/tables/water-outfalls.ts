import { waterOutfallsWords } from '$lib/words/apart/water-outfalls';
import { OUTFALL_ITEMS } from '$lib/format/outfall-items';
import { waterMultiple, waterReading } from '$lib/format/water-reading';
import type { Table } from '$lib/server/reports/report';
import type { Outfall, WaterOutfalls } from '$lib/server/reports/water-outfalls';
import { catalogue } from '$lib/words';
import { limitText } from '$lib/words/outfall';

/** Every outfall of the register with each of its samplings; values as printed, limits beside them. */
export function waterOutfallsTable(report: WaterOutfalls): Table {
	const t = waterOutfallsWords();
	const a = t.all;
	return {
		name: t.tableName(report.period.label),
		columns: [
			{ key: 'code', heading: a.code },
			{ key: 'outfall', heading: a.outfall },
			{ key: 'kind', heading: a.kind },
			{ key: 'answering', heading: a.answering },
			{ key: 'river', heading: a.river },
			{ key: 'section', heading: a.section },
			{ key: 'status', heading: a.status },
			{ key: 'sampled', heading: a.sampled },
			...OUTFALL_ITEMS.flatMap((item) => {
				const { name, unit } = t.items[item] ?? { name: item, unit: '' };
				return [
					{ key: item, heading: `${name}（${unit}）` },
					{ key: `${item}_limit`, heading: `${name}${a.limits}` }
				];
			}),
			{ key: 'exceeding', heading: t.failing.item },
			{ key: 'remark', heading: a.remark }
		],
		rows: report.outfalls.flatMap((outfall) => rowsOf(outfall, report.digits))
	};
}

/** A row a sampling; an outfall without a value has one row. */
function rowsOf(outfall: Outfall, digits: WaterOutfalls['digits']): Table['rows'] {
	const words = catalogue();
	const t = waterOutfallsWords();
	const times = [...new Set(outfall.readings.map(({ sampledAt }) => sampledAt))];
	return (times.length > 0 ? times : [null]).map((time) => {
		const readings = outfall.readings.filter(({ sampledAt }) => sampledAt === time);
		return {
			code: outfall.code,
			outfall: outfall.name,
			kind: outfall.kind,
			answering: outfall.answering?.name ?? null,
			river: outfall.river,
			section: outfall.section,
			status: t.status[outfall.status] ?? outfall.status,
			sampled: time,
			...Object.fromEntries(
				readings.flatMap((reading) => [
					[reading.item, waterReading(reading, digits[reading.item] ?? 0)],
					[`${reading.item}_limit`, limitText(reading)]
				])
			),
			exceeding: readings
				.filter(({ over }) => over)
				.map(({ item, multiple }) => {
					const over = waterMultiple(multiple);
					const name = t.items[item]?.name ?? item;
					return over === null ? name : words.water.exceeds(name, over);
				})
				.join('、'),
			remark: outfall.remark
		};
	});
}
