import { arrivals } from '$lib/server/reports/data-arrivals';
import { overview } from '$lib/server/reports/overview';
import { asofOf } from '$lib/server/reports/question';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const report = await locals.ask(overview, asofOf(url));
	const { overdue } = await locals.ask(arrivals, asofOf(url));
	return { report, overdue, basis: report.basis };
};
