import { download } from '$lib/server/documents/download';
import { airEditionsTable } from '$lib/server/documents/tables/air-editions';
import { airEditions } from '$lib/server/reports/air-editions';
import { asofOf } from '$lib/server/reports/question';
import { findPeriod } from '../../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const period = await findPeriod(locals.ask, params.period, asked.asof);
	const report = await locals.ask(airEditions, { period, ...asked });
	return download(report, airEditionsTable(report), params.format);
};
