import { redirect } from '@sveltejs/kit';
import { address } from '$lib/format/address';
import { periodOf } from '$lib/format/period';
import { asofOf } from '$lib/server/reports/question';
import { waterSpan } from '$lib/server/reports/water-span';
import type { PageServerLoad } from './$types';

/** The month of the newest day with data. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { newestDay, asof } = await locals.ask(waterSpan, asofOf(url));
	redirect(307, address(url, `/water/outfalls/${periodOf('month', newestDay ?? asof).id}`));
};
