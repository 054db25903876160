import type { ComponentProps } from 'svelte';
import type ClassShares from '$lib/components/ClassShares.svelte';
import type { WaterSummary } from '$lib/server/reports/water-summary';
import type { WaterWeek } from '$lib/server/reports/water-week';
import type { Words } from '$lib/words';

/** The bars of this week and the last; a last week without a class is left out. */
export function sharesOf(
	{ summary, last }: WaterWeek,
	t: Words
): ComponentProps<typeof ClassShares>['rows'] {
	const weeks: [string, WaterSummary][] = [
		[t.water.thisWeek, summary],
		[t.water.lastWeek, last]
	];
	return weeks
		.filter(([, week]) => week.classed > 0)
		.map(([label, week]) => ({
			label,
			counts: week.classes.map(({ class: value, sections }) => ({ class: value, count: sections })),
			missing: [
				{ status: 'dry', count: week.dry },
				{ status: 'frozen', count: week.frozen },
				{ status: 'no_water', count: week.noWater },
				{ status: 'suspended', count: week.suspended },
				{ status: 'no_data', count: week.missing }
			]
		}));
}
