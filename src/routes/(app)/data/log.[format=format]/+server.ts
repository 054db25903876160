import { download } from '$lib/server/documents/download';
import { changeLogTable } from '$lib/server/documents/tables/change-log';
import { changeLog } from '$lib/server/reports/change-log';
import { questionOf } from '../log/question';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const report = await locals.ask(changeLog, questionOf(url));
	return download(report, changeLogTable(report), params.format);
};
