import { redirect } from '@sveltejs/kit';
import { address } from '$lib/format/address';
import { lastFullMonth } from '$lib/format/period';
import { asofOf } from '$lib/server/reports/question';
import { standing } from '$lib/server/reports/standing';
import type { PageServerLoad } from './$types';

/** The ranking of the last full month, which the monthly notice is about. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { asof } = await locals.ask(standing, asofOf(url));
	redirect(307, address(url, `/ranking/air-index/${lastFullMonth(asof).id}`));
};
