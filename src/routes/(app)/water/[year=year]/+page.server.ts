import { asofOf } from '$lib/server/reports/question';
import { waterYear } from '$lib/server/reports/water-year';
import { findYear } from '../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const period = await findYear(locals.ask, params.year, asked.asof);
	const report = await locals.ask(waterYear, { period, ...asked });
	return { report, basis: report.basis, datasets: ['water_sample'] };
};
