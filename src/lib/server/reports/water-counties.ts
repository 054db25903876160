import type { Unit } from './areas';
import type { Area } from './report';
import type { Mark, WaterSection } from './water-section';

/** One item of the water that leaves a unit, beside the water that came in. */
export interface Exchange {
	item: string;
	out: { value: number | null; mark: Mark | null; class: number | null };
	in: { value: number | null; mark: Mark | null };
	/** The item misses the target where the water leaves. */
	over: boolean;
	/** Worse than it came; null = can't be said. */
	increased: boolean | null;
}

/** A section that a unit answers for, and the water that came to it. */
export interface CountyOutlet {
	code: string;
	name: string;
	river: string;
	target: number | null;
	class: number | null;
	status: string;
	/** With the upstream deduction of the region's setting. */
	deducted: string;
	/** Null at a source. */
	inflow: { code: string; name: string; class: number | null; status: string } | null;
	items: Exchange[];
}

/** The water that enters and leaves one unit. */
export interface CountyWater {
	area: Area;
	assessed: number;
	met: number;
	/** Met, and not worse than it came, as the setting counts it. */
	metDeducted: number;
	outlets: CountyOutlet[];
}

/** The units with the sections they answer for, those that fail first, then by code; a unit without a section has no outlets. */
export function countiesOf(
	sections: readonly WaterSection[],
	units: Map<string, Unit>
): CountyWater[] {
	const counties = [...units.values()].map(({ code, name, short }) => {
		const own = sections.filter((section) => section.answering?.code === code);
		const count = (...statuses: string[]) =>
			own.filter(({ deducted }) => statuses.includes(deducted)).length;
		return {
			area: { code, name, short },
			assessed: own.filter(({ status }) => status === 'met' || status === 'failed').length,
			met: own.filter(({ status }) => status === 'met').length,
			metDeducted: count('met', 'not_increased'),
			outlets: own.map(outletOf)
		};
	});
	const failed = ({ assessed, met }: CountyWater) => assessed - met;
	return counties.sort((a, b) => failed(b) - failed(a) || a.area.code.localeCompare(b.area.code));
}

function outletOf(section: WaterSection): CountyOutlet {
	const { inflow } = section;
	return {
		code: section.code,
		name: section.name,
		river: section.river,
		target: section.target,
		class: section.class,
		status: section.status,
		deducted: section.deducted,
		inflow: inflow && {
			code: inflow.code,
			name: inflow.name,
			class: inflow.class,
			status: inflow.status
		},
		items: section.readings
			.filter(({ judged }) => judged)
			.flatMap((reading) => exchangeOf(section, reading))
	};
}

function exchangeOf(section: WaterSection, reading: WaterSection['readings'][number]): Exchange[] {
	const came = section.inflow?.items.find(({ item }) => item === reading.item);
	if (section.inflow && !came) return [];
	return [
		{
			item: reading.item,
			out: { value: reading.value, mark: reading.mark, class: reading.class },
			in: { value: came?.value ?? null, mark: came?.mark ?? null },
			over: came?.over ?? section.exceeding.some(({ item }) => item === reading.item),
			increased: came?.increased ?? null
		}
	];
}
