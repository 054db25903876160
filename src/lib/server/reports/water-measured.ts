import { spoken } from '$lib/format/language';
import type { Models } from '$lib/server/database/models.generated';
import type { WaterSection } from './water-section';

/** An item with a value, in the order of GB 3838-2002 表1; digits: most decimals printed. */
export interface MeasuredItem {
	item: string;
	name: string;
	nameEn: string;
	unit: string;
	judged: boolean;
	digits: number;
}

/** Items with a value in the period, and the decimals it takes to print all of them. */
export function measuredOf(
	items: Models['water_items']['row'][],
	sections: readonly WaterSection[]
): MeasuredItem[] {
	const readings = sections.flatMap((section) => section.readings);
	return items.flatMap(({ item, nameZh, nameEn, unit, judged }) => {
		const values = readings.filter((reading) => reading.item === item);
		if (values.length === 0) return [];
		const digits = Math.max(...values.map(({ value }) => decimalsOf(value ?? 0)));
		return [
			{
				item,
				name: spoken(nameZh, nameEn),
				nameEn,
				unit: spoken(unit, unitless(unit)),
				judged,
				digits
			}
		];
	});
}

/** Decimals of a value as printed; the smallest of all, 0.00001, is still written out by toFixed. */
export function decimalsOf(value: number): number {
	const text = value >= 1e-6 ? String(value) : value.toFixed(8).replace(/\.?0+$/, '');
	const point = text.indexOf('.');
	return point < 0 ? 0 : text.length - point - 1;
}

/** English leaves out the unit of what has none (无量纲). */
export function unitless(unit: string): string {
	return unit === '无量纲' ? '' : unit;
}
