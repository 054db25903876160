import { download } from '$lib/server/documents/download';
import { arrivalsTable } from '$lib/server/documents/tables/data-arrivals';
import { arrivals } from '$lib/server/reports/data-arrivals';
import { asofOf } from '$lib/server/reports/question';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const report = await locals.ask(arrivals, asofOf(url));
	return download(report, arrivalsTable(report), params.format);
};
