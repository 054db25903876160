import { arrivals } from '$lib/server/reports/data-arrivals';
import { asofOf } from '$lib/server/reports/question';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const report = await locals.ask(arrivals, asofOf(url));
	return { report, basis: report.basis };
};
