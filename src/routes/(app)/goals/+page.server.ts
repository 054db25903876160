import { goals } from '$lib/server/reports/goals';
import { asofOf } from '$lib/server/reports/question';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const report = await locals.ask(goals, asofOf(url));
	return { report, basis: report.basis };
};
