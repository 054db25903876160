import { download } from '$lib/server/documents/download';
import { waterOutfallsTable } from '$lib/server/documents/tables/water-outfalls';
import { asofOf } from '$lib/server/reports/question';
import { waterOutfalls } from '$lib/server/reports/water-outfalls';
import { findMonth } from '../../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = asofOf(url);
	const period = await findMonth(locals.ask, params.month, asked.asof);
	const report = await locals.ask(waterOutfalls, { period, ...asked });
	return download(report, waterOutfallsTable(report), params.format);
};
