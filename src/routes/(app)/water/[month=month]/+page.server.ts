import { asofOf } from '$lib/server/reports/question';
import { waterMonth } from '$lib/server/reports/water-month';
import { findMonth } from '../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const period = await findMonth(locals.ask, params.month, asked.asof);
	const report = await locals.ask(waterMonth, { period, ...asked });
	return { report, basis: report.basis, datasets: ['water_sample'] };
};
