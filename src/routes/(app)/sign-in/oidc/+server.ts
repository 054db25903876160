import { error, redirect } from '@sveltejs/kit';
import { wayBack } from '$lib/server/people/guard';
import { catalogue } from '$lib/words';
import { CALLBACK, COOKIE, cookieOptions } from './under-way';
import type { RequestHandler } from './$types';

/** Sends the browser to the identity provider of the office. */
export const GET: RequestHandler = async ({ locals, url, cookies }) => {
	const { oidc } = locals.house;
	if (!oidc) error(404, catalogue().common.error.unknown);
	const next = wayBack(url.searchParams.get('next'), url.origin);
	const going = await oidc.begin(url.origin + CALLBACK, next).catch((problem: unknown) => {
		console.error('the identity provider was not reached:', problem);
		redirect(303, '/sign-in?provider=failed');
	});
	cookies.set(COOKIE, going.id, { ...cookieOptions(url), maxAge: oidc.lasts });
	redirect(303, going.to);
};
