import { download } from '$lib/server/documents/download';
import { waterWeekTable } from '$lib/server/documents/tables/water-week';
import { asofOf } from '$lib/server/reports/question';
import { waterWeek } from '$lib/server/reports/water-week';
import { findWeek } from '../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const week = await findWeek(locals.ask, params.week, asked.asof);
	const report = await locals.ask(waterWeek, { week, ...asked });
	return download(report, waterWeekTable(report), params.format);
};
