import { error } from '@sveltejs/kit';
import { CONTENT_TYPE } from '$lib/server/documents/face';
import { papersWords } from '$lib/words/apart/papers';
import { findIssued } from '../find';
import type { RequestHandler } from './$types';

/** A file of an issued paper, byte for byte as it went out. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { record } = await findIssued(locals.house, params.no);
	const file = record.files.find(({ format }) => format === params.format);
	if (!file) error(404, papersWords().noFile(params.format));
	const bytes = await locals.house.issuing.file(record.paperNo, file);
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': CONTENT_TYPE[params.format],
			'content-disposition': `attachment; filename="paper.${file.format}"; filename*=UTF-8''${encodeURIComponent(file.name)}`
		}
	});
};
