import { download } from '$lib/server/documents/download';
import { airMoneyTable } from '$lib/server/documents/tables/air-money';
import { airMoneyFile } from '$lib/server/reports/air-money';
import { asofOf } from '$lib/server/reports/question';
import { findPeriod } from '../../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const period = await findPeriod(locals.ask, params.period, asked.asof);
	const report = await locals.ask(airMoneyFile, { period, ...asked });
	return download(report, airMoneyTable(report), params.format);
};
