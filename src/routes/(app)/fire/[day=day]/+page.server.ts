import { fireDay } from '$lib/server/reports/fire-day';
import { asofOf } from '$lib/server/reports/question';
import { findDay } from '../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const day = await findDay(locals.ask, params.day, asked.asof);
	const report = await locals.ask(fireDay, { day, ...asked });
	return { report, basis: report.basis };
};
