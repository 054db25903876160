import { firePeriod } from '$lib/server/reports/fire-period';
import { asofOf } from '$lib/server/reports/question';
import { findPeriod, orderOf } from '../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const period = await findPeriod(locals.ask, params.period, asked.asof);
	const report = await locals.ask(firePeriod, { period, ...asked, ...orderOf(url) });
	return { report, basis: report.basis };
};
