import { download } from '$lib/server/documents/download';
import { airDayTable } from '$lib/server/documents/tables/air-day';
import { airDay } from '$lib/server/reports/air-day';
import { asofOf } from '$lib/server/reports/question';
import { findDay } from '../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const day = await findDay(locals.ask, params.day, asked.asof);
	const report = await locals.ask(airDay, { day, ...asked });
	return download(report, airDayTable(report), params.format);
};
