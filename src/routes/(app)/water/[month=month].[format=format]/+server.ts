import { download } from '$lib/server/documents/download';
import { waterMonthTable } from '$lib/server/documents/tables/water-month';
import { asofOf } from '$lib/server/reports/question';
import { waterMonth } from '$lib/server/reports/water-month';
import { findMonth } from '../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const period = await findMonth(locals.ask, params.month, asked.asof);
	const report = await locals.ask(waterMonth, { period, ...asked });
	return download(report, waterMonthTable(report), params.format);
};
