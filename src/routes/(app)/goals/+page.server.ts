import { isDate } from '$lib/format/dates';
import { goalMoves } from '$lib/server/reports/goal-moves';
import { goals } from '$lib/server/reports/goals';
import { asofOf } from '$lib/server/reports/question';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = asofOf(url);
	const report = await locals.ask(goals, asked);
	const since = url.searchParams.get('since') ?? '';
	const moves = await locals.ask(goalMoves, { ...asked, ...(isDate(since) && { since }) });
	return { report, moves, basis: report.basis };
};
