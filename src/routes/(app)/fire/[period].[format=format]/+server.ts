import { download } from '$lib/server/documents/download';
import { firePeriodTable } from '$lib/server/documents/tables/fire-period';
import { firePeriod } from '$lib/server/reports/fire-period';
import { asofOf } from '$lib/server/reports/question';
import { findPeriod, orderOf } from '../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const period = await findPeriod(locals.ask, params.period, asked.asof);
	const report = await locals.ask(firePeriod, { period, ...asked, ...orderOf(url) });
	return download(report, firePeriodTable(report), params.format);
};
