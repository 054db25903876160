import { download } from '$lib/server/documents/download';
import { goalTable } from '$lib/server/documents/tables/goal';
import { asofOf } from '$lib/server/reports/question';
import { findGoal } from '../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const report = await findGoal(locals.ask, params.id, asofOf(url));
	return download(report, goalTable(report), params.format);
};
