import { rankedGoals } from '$lib/server/reports/goal-ranking';
import { asofOf } from '$lib/server/reports/question';
import { findRanking } from '../../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const report = await findRanking(locals.ask, params, url);
	const goals = await locals.ask(rankedGoals, asofOf(url));
	return { report, basis: report.basis, goals };
};
