import { download } from '$lib/server/documents/download';
import { waterYearTable } from '$lib/server/documents/tables/water-year';
import { asofOf } from '$lib/server/reports/question';
import { waterYear } from '$lib/server/reports/water-year';
import { findYear } from '../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const period = await findYear(locals.ask, params.year, asked.asof);
	const report = await locals.ask(waterYear, { period, ...asked });
	return download(report, waterYearTable(report), params.format);
};
