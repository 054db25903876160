import { asofOf } from '$lib/server/reports/question';
import { waterOutfalls } from '$lib/server/reports/water-outfalls';
import { findMonth } from '../../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const period = await findMonth(locals.ask, params.month, asked.asof);
	const report = await locals.ask(waterOutfalls, { period, ...asked });
	return { report, basis: report.basis, datasets: ['outfall_sample'] };
};
