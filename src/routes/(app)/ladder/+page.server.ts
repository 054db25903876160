import { redirect } from '@sveltejs/kit';
import { address } from '$lib/format/address';
import { asofOf } from '$lib/server/reports/question';
import { ladderSpan } from '$lib/server/reports/ladder-span';
import type { PageServerLoad } from './$types';

/** The newest whole month before the day of judgement. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { last } = await locals.ask(ladderSpan, asofOf(url));
	redirect(307, address(url, `/ladder/${last.id}`));
};
