import { download } from '$lib/server/documents/download';
import { goalsTable } from '$lib/server/documents/tables/goals';
import { goals } from '$lib/server/reports/goals';
import { asofOf } from '$lib/server/reports/question';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const report = await locals.ask(goals, asofOf(url));
	return download(report, goalsTable(report), params.format);
};
