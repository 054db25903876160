import { download } from '$lib/server/documents/download';
import { ledgerItemTable } from '$lib/server/documents/tables/ledger-item';
import { asofOf } from '$lib/server/reports/question';
import { findItem } from '../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const report = await findItem(locals.ask, params.item, asofOf(url));
	return download(report, ledgerItemTable(report), params.format);
};
