import { asofOf } from '$lib/server/reports/question';
import { findGoal } from '../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const report = await findGoal(locals.ask, params.id, asofOf(url));
	return { report, basis: report.basis };
};
