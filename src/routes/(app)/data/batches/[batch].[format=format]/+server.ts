import { download } from '$lib/server/documents/download';
import { rejectedTable } from '$lib/server/documents/tables/data-batch';
import { asofOf } from '$lib/server/reports/question';
import { findBatch } from '../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const report = await findBatch(locals.ask, params.batch, asofOf(url));
	return download(report, rejectedTable(report), params.format);
};
