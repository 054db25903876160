import { download } from '$lib/server/documents/download';
import { airCumulativeTable } from '$lib/server/documents/tables/air-cumulative';
import { airCumulative } from '$lib/server/reports/air-cumulative';
import { asofOf } from '$lib/server/reports/question';
import { findPeriod } from '../../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const period = await findPeriod(locals.ask, params.period, asked.asof);
	const report = await locals.ask(airCumulative, { period, ...asked });
	return download(report, airCumulativeTable(period, report.cumulative), params.format);
};
