import type { ComponentProps } from 'svelte';
import type ClassShares from '$lib/components/ClassShares.svelte';
import type { WaterSummary } from '$lib/server/reports/water-summary';

/** The bars of this period and those before it; one without a class is left out. */
export function sharesOf(
	periods: readonly (readonly [label: string, summary: WaterSummary])[]
): ComponentProps<typeof ClassShares>['rows'] {
	return periods
		.filter(([, period]) => period.classed > 0)
		.map(([label, period]) => ({
			label,
			counts: period.classes.map(({ class: value, sections }) => ({
				class: value,
				count: sections
			})),
			missing: [
				{ status: 'dry', count: period.dry },
				{ status: 'frozen', count: period.frozen },
				{ status: 'no_water', count: period.noWater },
				{ status: 'suspended', count: period.suspended },
				{ status: 'no_data', count: period.missing }
			]
		}));
}
