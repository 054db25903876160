import { overview } from '$lib/server/reports/overview';
import { asofOf } from '$lib/server/reports/question';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const report = await locals.ask(overview, asofOf(url));
	return { report, basis: report.basis };
};
