import { error } from '@sveltejs/kit';
import { mendCsv } from '$lib/server/documents/mend-csv';
import { deskWords } from '$lib/words/apart/desk';
import { findBatch } from '../../find';
import type { RequestHandler } from './$types';

/** The rejected rows of a batch in the shape of its file, to be mended and brought again. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const batch = await findBatch(locals.ask, params.batch, {});
	const csv = mendCsv(batch);
	if (csv === null || batch.rejections.length === 0) error(404, deskWords().mend.nothing);
	const name = deskWords().mend.fileName(batch.batchNo, batch.basis.demo);
	return new Response(csv, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="mend-${batch.batchNo}.csv"; filename*=UTF-8''${encodeURIComponent(name)}`
		}
	});
};
