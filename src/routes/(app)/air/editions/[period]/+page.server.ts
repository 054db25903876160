import { airEditions } from '$lib/server/reports/air-editions';
import { asofOf } from '$lib/server/reports/question';
import { findPeriod } from '../../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const period = await findPeriod(locals.ask, params.period, asked.asof);
	const report = await locals.ask(airEditions, { period, ...asked });
	return { report, basis: report.basis };
};
