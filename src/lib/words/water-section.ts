import { apart, named } from '$lib/format/lists';
import { waterMultiple } from '$lib/format/water-reading';
import type { MultipleBase } from '$lib/server/reports/water-rules';
import type { WaterSection } from '$lib/server/reports/water-section';
import type { Words } from './index';

/** Names of items by their code, as the standard in force prints them. */
export type ItemNames = ReadonlyMap<string, string>;

const nameOf = (names: ItemNames, item: string) => names.get(item) ?? item;

/** 氨氮(0.4)、溶解氧: what exceeds the base, in the official order. */
export function exceedingText(
	items: readonly { item: string; multiple: number | null }[],
	names: ItemNames,
	t: Words
): string {
	return named(
		items.map(({ item, multiple }) => {
			const times = waterMultiple(multiple);
			const name = nameOf(names, item);
			return times === null ? name : t.water.exceeds(name, times);
		})
	);
}

/** Numeral of the class that multiples are counted over; null where that is each section's target. */
export function baseNumeral(base: MultipleBase, t: Words): string | null {
	return base === 'target' ? null : (t.common.waterClass[base] ?? null);
}

/** How the water that comes in compares: 未增加, or the items that rose on the way. */
export function inflowText(section: WaterSection, names: ItemNames, t: Words): string {
	if (section.status !== 'failed') return '';
	if (section.notIncreased) return t.water.inflow.notIncreased;
	const risen = section.exceeding
		.filter(({ inflow }) => inflow?.increased)
		.map(({ item }) => nameOf(names, item));
	return risen.length > 0 ? t.water.inflow.higher(named(risen)) : '';
}

/** What else is to be known: why there is no verdict, items left out, a mean, the office's remark. */
export function remarkText(section: WaterSection, names: ItemNames, t: Words): string {
	const reason = section.reason === null ? undefined : t.water.reason[section.reason];
	return apart(
		[
			reason,
			section.samples > 1 && section.class !== null ? t.water.mean(section.samples) : undefined,
			...section.undecided.map(({ item, reason: why }) =>
				t.water.undecided(nameOf(names, item), t.water.unjudged[why] ?? why)
			),
			section.target === null && section.exceeding.length > 0 ? t.water.overThird : undefined,
			section.waterbody === 'lake' ? t.water.all.lake : undefined,
			section.remark
		].filter((part): part is string => part !== undefined && part !== null && part !== '')
	);
}
