import { download } from '$lib/server/documents/download';
import { airDifferencesTable } from '$lib/server/documents/tables/air-differences';
import { airDifferences } from '$lib/server/reports/air-differences';
import { asofOf } from '$lib/server/reports/question';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const report = await locals.ask(airDifferences, asofOf(url));
	return download(report, airDifferencesTable(report), params.format);
};
