import { error, redirect } from '@sveltejs/kit';
import { carrySession } from '$lib/server/people/cookie';
import { catalogue } from '$lib/words';
import { originOf } from '../../origin';
import { COOKIE, cookieOptions } from '../under-way';
import type { RequestHandler } from './$types';

/** The browser is back from the identity provider with its answer. */
export const GET: RequestHandler = async (event) => {
	const { locals, url, cookies } = event;
	const { oidc, people } = locals.house;
	if (!oidc) error(404, catalogue().common.error.unknown);
	const id = cookies.get(COOKIE) ?? '';
	cookies.delete(COOKIE, cookieOptions(url));
	const came = await oidc.finish(id, url).catch((problem: unknown) => {
		console.error('the identity provider opened nothing:', problem);
		redirect(303, '/sign-in?provider=failed');
	});
	const outcome = await people.signInVouched(came.vouched, originOf(event, 'oidc'));
	if ('problem' in outcome) redirect(303, '/sign-in?provider=unknown');
	carrySession(event, outcome.session);
	redirect(303, came.next);
};
