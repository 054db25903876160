import { CONTENT_TYPE, faceOf } from '$lib/server/documents/face';
import { beijingMinute } from '$lib/server/reports/clock';
import { paperFace } from '$lib/words/zh/paper-face';
import { findDraft } from '../../find';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { paper } = await findDraft(locals.house.issuing, params, url);
	const { format } = params;
	const name = `${paperFace.fileName(paper, true, beijingMinute())}.${format}`;
	return new Response(new Uint8Array(await faceOf(paper, format)), {
		headers: {
			'content-type': CONTENT_TYPE[format],
			'content-disposition': `attachment; filename="paper.${format}"; filename*=UTF-8''${encodeURIComponent(name)}`
		}
	});
};
