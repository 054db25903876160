import { asofOf } from '$lib/server/reports/question';
import { findCounty } from '../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const report = await findCounty(locals.ask, params.code, asofOf(url));
	return { report, basis: report.basis };
};
