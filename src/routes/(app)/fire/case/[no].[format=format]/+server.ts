import { download } from '$lib/server/documents/download';
import { fireFileTable } from '$lib/server/documents/tables/fire-file';
import { asofOf } from '$lib/server/reports/question';
import { findFire } from '../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const report = await findFire(locals.ask, params.no, asofOf(url));
	return download(report, fireFileTable(report), params.format);
};
