import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** For monitors and proxies: 200 while all is well, 503 when somebody should look. No sign-in, nothing of the data. */
export const GET: RequestHandler = async ({ locals }) => {
	const health = await locals.house.health();
	return json(health, {
		status: health.status === 'ok' ? 200 : 503,
		headers: { 'cache-control': 'no-store' }
	});
};
