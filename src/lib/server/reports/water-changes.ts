import { spoken } from '$lib/format/language';
import type { Models } from '$lib/server/database/models.generated';
import type { Area } from './report';
import { decimalsOf, unitless } from './water-measured';
import type { ItemState, WaterSection } from './water-section';

/** A section whose class is not that of last week, and the items that are why. */
export interface ClassChanged {
	code: string;
	name: string;
	river: string;
	/** Null for a reference point. */
	answering: Area | null;
	from: number;
	to: number;
	items: {
		item: string;
		name: string;
		unit: string;
		/** Decimals it takes to print both values. */
		digits: number;
		last: ItemState;
		now: ItemState;
	}[];
}

/** The sections whose class moved: those that fell first, then by how far, then along the rivers; reference points last. */
export function changesOf(
	sections: readonly WaterSection[],
	items: Models['water_items']['row'][]
): ClassChanged[] {
	const named = new Map(items.map((row) => [row.item, row]));
	return sections
		.filter(({ change }) => change !== null && change !== 0)
		.sort(
			(a, b) =>
				Number(a.status === 'reference') - Number(b.status === 'reference') ||
				(a.change ?? 0) - (b.change ?? 0)
		)
		.map(({ code, name, river, answering, last, class: to, moved }) => ({
			...{ code, name, river, answering, from: last.class ?? 0, to: to ?? 0 },
			items: moved.map(({ item, ...states }) => ({
				item,
				name: nameOf(named.get(item)) ?? item,
				unit: unitOf(named.get(item)),
				digits: Math.max(decimalsOf(states.last.value ?? 0), decimalsOf(states.now.value ?? 0)),
				...states
			}))
		}));
}

function nameOf(item: Models['water_items']['row'] | undefined): string | undefined {
	return item && spoken(item.nameZh, item.nameEn);
}

function unitOf(item: Models['water_items']['row'] | undefined): string {
	return item ? spoken(item.unit, unitless(item.unit)) : '';
}
