import { download } from '$lib/server/documents/download';
import { dataBatchesTable } from '$lib/server/documents/tables/data-batches';
import { dataBatches } from '$lib/server/reports/data-batches';
import { asofOf } from '$lib/server/reports/question';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const report = await locals.ask(dataBatches, asofOf(url));
	return download(report, dataBatchesTable(report), params.format);
};
