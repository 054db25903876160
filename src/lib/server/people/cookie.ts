import type { Cookies } from '@sveltejs/kit';
import type { OpenedSession } from './sessions';

/** The part of a request that the session travels by. */
export interface Carrier {
	cookies: Cookies;
	url: URL;
}

/** Under TLS the browser itself sees to it that nobody else on the domain sets this cookie. */
function nameOf(url: URL): string {
	return url.protocol === 'https:' ? '__Host-duibiao' : 'duibiao';
}

/** `lax`: a link in another system opens a page signed in, a form of another site does not. */
function optionsOf(url: URL) {
	const secure = url.protocol === 'https:';
	return { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
}

export function sessionToken({ cookies, url }: Carrier): string | undefined {
	return cookies.get(nameOf(url));
}

export function carrySession({ cookies, url }: Carrier, { token, lasts }: OpenedSession): void {
	cookies.set(nameOf(url), token, { ...optionsOf(url), maxAge: lasts });
}

export function dropSession({ cookies, url }: Carrier): void {
	cookies.delete(nameOf(url), optionsOf(url));
}
