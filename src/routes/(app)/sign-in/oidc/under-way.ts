/** Where the identity provider sends the browser back to; registered there as the redirect address. */
export const CALLBACK = '/sign-in/oidc/callback';

/** Holds the one-time id of a sign-in that has gone to the provider. */
export const COOKIE = 'duibiao-oidc';

/** `lax`: the browser comes back from another site. */
export function cookieOptions(url: URL) {
	const secure = url.protocol === 'https:';
	return { path: '/sign-in/oidc', httpOnly: true, sameSite: 'lax', secure } as const;
}
