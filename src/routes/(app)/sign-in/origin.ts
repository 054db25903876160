import type { RequestEvent } from '@sveltejs/kit';
import type { Origin } from '$lib/server/people/sessions';

/** Where a sign-in comes from. */
export function originOf(
	{ request, getClientAddress }: RequestEvent,
	method: Origin['method']
): Origin {
	return {
		method,
		address: getClientAddress(),
		agent: request.headers.get('user-agent') ?? ''
	};
}
