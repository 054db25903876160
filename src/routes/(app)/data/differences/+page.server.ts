import { airDifferences } from '$lib/server/reports/air-differences';
import { asofOf } from '$lib/server/reports/question';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const report = await locals.ask(airDifferences, asofOf(url));
	return { report, basis: report.basis };
};
