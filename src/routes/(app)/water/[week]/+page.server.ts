import { asofOf } from '$lib/server/reports/question';
import { waterWeek } from '$lib/server/reports/water-week';
import { findWeek } from '../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const week = await findWeek(locals.ask, params.week, asked.asof);
	const report = await locals.ask(waterWeek, { week, ...asked });
	return { report, basis: report.basis, datasets: ['water_sample'] };
};
