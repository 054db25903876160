import { asofOf } from '$lib/server/reports/question';
import { standing } from '$lib/server/reports/standing';
import type { LayoutServerLoad } from './$types';

/** The basis line of pages that have no report of their own, error pages included. */
export const load: LayoutServerLoad = async ({ locals, url }) => ({
	basis: await locals.ask(standing, asofOf(url))
});
