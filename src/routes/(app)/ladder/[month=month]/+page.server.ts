import { ladder } from '$lib/server/reports/ladder';
import { asofOf } from '$lib/server/reports/question';
import { findMonth } from '../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const month = await findMonth(locals.ask, params.month, asked.asof);
	const report = await locals.ask(ladder, { month, ...asked });
	return { report, basis: report.basis, datasets: ['air_daily'] };
};
