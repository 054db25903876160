import { download } from '$lib/server/documents/download';
import { airMonthTable } from '$lib/server/documents/tables/air-month';
import { airMonth } from '$lib/server/reports/air-month';
import { asofOf } from '$lib/server/reports/question';
import { findPeriod } from '../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const period = await findPeriod(locals.ask, params.period, asked.asof);
	const report = await locals.ask(airMonth, { period, ...asked });
	return download(report, airMonthTable(report), params.format);
};
