import { redirect } from '@sveltejs/kit';
import { address } from '$lib/format/address';
import { asofOf } from '$lib/server/reports/question';
import { waterSpan } from '$lib/server/reports/water-span';
import type { PageServerLoad } from './$types';

/** The newest week with data. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { newest } = await locals.ask(waterSpan, asofOf(url));
	redirect(307, address(url, `/water/${newest.id}`));
};
