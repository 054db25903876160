import { download } from '$lib/server/documents/download';
import { countyTable } from '$lib/server/documents/tables/county';
import { asofOf } from '$lib/server/reports/question';
import { findCounty } from '../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const report = await findCounty(locals.ask, params.code, asofOf(url));
	return download(report, countyTable(report), params.format);
};
