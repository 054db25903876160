import { download } from '$lib/server/documents/download';
import { ladderTable } from '$lib/server/documents/tables/ladder';
import { ladder } from '$lib/server/reports/ladder';
import { asofOf } from '$lib/server/reports/question';
import { findMonth } from '../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const month = await findMonth(locals.ask, params.month, asked.asof);
	const report = await locals.ask(ladder, { month, ...asked });
	return download(report, ladderTable(report), params.format);
};
