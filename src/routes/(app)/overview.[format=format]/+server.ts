import { download } from '$lib/server/documents/download';
import { overviewTable } from '$lib/server/documents/tables/overview';
import { overview } from '$lib/server/reports/overview';
import { asofOf } from '$lib/server/reports/question';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const report = await locals.ask(overview, asofOf(url));
	return download(report, overviewTable(report), params.format);
};
