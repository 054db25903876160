import { download } from '$lib/server/documents/download';
import { fireDayTable } from '$lib/server/documents/tables/fire-day';
import { fireDay } from '$lib/server/reports/fire-day';
import { asofOf } from '$lib/server/reports/question';
import { findDay } from '../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const day = await findDay(locals.ask, params.day, asked.asof);
	const report = await locals.ask(fireDay, { day, ...asked });
	return download(report, fireDayTable(report), params.format);
};
