import { download } from '$lib/server/documents/download';
import { airAttainmentTable } from '$lib/server/documents/tables/air-attainment';
import { airAttainment } from '$lib/server/reports/air-attainment';
import { asofOf } from '$lib/server/reports/question';
import { findPeriod } from '../../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const period = await findPeriod(locals.ask, params.period, asked.asof);
	const report = await locals.ask(airAttainment, { period, ...asked });
	return download(report, airAttainmentTable(period, report.attainment), params.format);
};
