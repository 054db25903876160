import { redirect } from '@sveltejs/kit';
import { address } from '$lib/format/address';
import { periodOf } from '$lib/format/period';
import { fireStanding } from '$lib/server/reports/fire-span';
import { asofOf } from '$lib/server/reports/question';
import type { PageServerLoad } from './$types';

/** The month of the day of judgement. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { asof } = await locals.ask(fireStanding, asofOf(url));
	redirect(307, address(url, `/fire/${periodOf('month', asof).id}`));
};
