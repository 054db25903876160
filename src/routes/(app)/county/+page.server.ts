import { error, redirect } from '@sveltejs/kit';
import { address } from '$lib/format/address';
import { countyList } from '$lib/server/reports/county-list';
import { countyWords } from '$lib/words/apart/county';
import type { PageServerLoad } from './$types';

/** The first county of the register; the page leads to the others. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const [first] = await locals.ask(countyList, {});
	if (!first) error(404, countyWords().none);
	redirect(307, address(url, `/county/${first.code}`));
};
