import { airMoney } from '$lib/server/reports/air-money';
import { rankedGoals } from '$lib/server/reports/goal-ranking';
import { asofOf } from '$lib/server/reports/question';
import { findRanking } from '../../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const report = await findRanking(locals.ask, params, url);
	const goals = await locals.ask(rankedGoals, asofOf(url));
	const money =
		report.indicator.id === 'air-index'
			? await locals.ask(airMoney, { period: report.period })
			: null;
	return { report, basis: report.basis, goals, money };
};
