import { download } from '$lib/server/documents/download';
import { rankingTable } from '$lib/server/documents/tables/ranking';
import { findRanking } from '../../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const report = await findRanking(locals.ask, params, url);
	return download(report, rankingTable(report), params.format);
};
