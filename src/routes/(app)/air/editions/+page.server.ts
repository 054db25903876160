import { redirect } from '@sveltejs/kit';
import { address } from '$lib/format/address';
import { periodOf } from '$lib/format/period';
import { asofOf } from '$lib/server/reports/question';
import { standing } from '$lib/server/reports/standing';
import type { PageServerLoad } from './$types';

/** The year of the day of judgement. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { asof } = await locals.ask(standing, asofOf(url));
	redirect(307, address(url, `/air/editions/${periodOf('year', asof).id}`));
};
