import type { PageLoad } from './$types';

/** What only some goals have comes with the page of such a goal alone: a page may carry 250 kB of scripts. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	Rounds: data.report.rounds ? (await import('./Rounds.svelte')).default : null,
	FireEvidence: data.report.fires ? (await import('./FireEvidence.svelte')).default : null
});
