import type { Configuration } from 'openid-client';
import { newToken } from './sessions';
import type { Vouched } from './sign-in';

/** The identity provider of the office; there is none unless issuer and client are set. */
export interface OidcSettings {
	/** https, or http on this machine only. */
	issuer: string;
	clientId: string;
	clientSecret: string | undefined;
	/** The claim that names the account here. */
	claim: string;
	/** What the button calls it; null = the words of the house. */
	label: string | null;
}

/** Reads `DUIBIAO_OIDC_*`. @throws Error for an issuer that can be listened to on the way */
export function oidcSettings(env: Record<string, string | undefined>): OidcSettings | null {
	const issuer = env['DUIBIAO_OIDC_ISSUER'];
	const clientId = env['DUIBIAO_OIDC_CLIENT_ID'];
	if (!issuer || !clientId) return null;
	if (!issuer.startsWith('https://') && !onThisMachine(issuer))
		throw new Error('DUIBIAO_OIDC_ISSUER must be an https address');
	return {
		...{ issuer, clientId, clientSecret: env['DUIBIAO_OIDC_CLIENT_SECRET'] },
		claim: env['DUIBIAO_OIDC_CLAIM'] ?? 'preferred_username',
		label: env['DUIBIAO_OIDC_LABEL'] ?? null
	};
}

function onThisMachine(issuer: string): boolean {
	return ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(issuer).hostname);
}

/** A sign-in that has gone to the provider and not come back. */
interface Pending {
	verifier: string;
	state: string;
	nonce: string;
	next: string;
	until: number;
}

/** Minutes that a person has at the provider, and how many may be there at a time. */
const MINUTES = 10;
const MOST = 1000;

export interface Oidc {
	label: string | null;
	/** Seconds that `id` is good for. */
	lasts: number;
	/** Where to send the browser, and the one-time id to be kept in its cookie meanwhile. */
	begin(callback: string, next: string): Promise<{ to: string; id: string }>;
	/** What the provider said when the browser came back with its id. @throws Error when nothing of it can be trusted */
	finish(id: string, came: URL): Promise<{ vouched: Vouched; next: string }>;
}

/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce, each good for one browser once. */
export function oidcOf(settings: OidcSettings): Oidc {
	const pending = new Map<string, Pending>();
	let discovered: Promise<Configuration> | undefined;
	const provider = () => {
		discovered ??= discover(settings);
		// A provider that was down when first asked is asked again.
		discovered.catch(() => (discovered = undefined));
		return discovered;
	};
	return {
		label: settings.label,
		lasts: MINUTES * 60,
		begin: async (callback, next) => {
			const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import('openid-client');
			const going = { verifier: newToken(), state: newToken(), nonce: newToken(), next };
			const url = buildAuthorizationUrl(await provider(), {
				redirect_uri: callback,
				scope: 'openid profile',
				code_challenge: await calculatePKCECodeChallenge(going.verifier),
				code_challenge_method: 'S256',
				...{ state: going.state, nonce: going.nonce }
			});
			return { to: url.href, id: remember(pending, going) };
		},
		finish: async (id, came) => {
			const going = pending.get(id);
			pending.delete(id);
			if (!going || going.until < Date.now()) throw new Error('no such sign-in is under way');
			return {
				vouched: await vouchedFor(await provider(), settings, going, came),
				next: going.next
			};
		}
	};
}

async function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
	const { allowInsecureRequests, discovery } = await import('openid-client');
	const execute = onThisMachine(issuer) ? [allowInsecureRequests] : [];
	return discovery(new URL(issuer), clientId, clientSecret, undefined, { execute });
}

function remember(pending: Map<string, Pending>, going: Omit<Pending, 'until'>): string {
	const id = newToken();
	pending.set(id, { ...going, until: Date.now() + MINUTES * 60_000 });
	for (const oldest of pending.keys()) if (pending.size > MOST) pending.delete(oldest);
	return id;
}

async function vouchedFor(
	provider: Configuration,
	{ issuer, claim }: OidcSettings,
	{ verifier, state, nonce }: Pending,
	came: URL
): Promise<Vouched> {
	const { authorizationCodeGrant, fetchUserInfo } = await import('openid-client');
	const tokens = await authorizationCodeGrant(provider, came, {
		pkceCodeVerifier: verifier,
		expectedState: state,
		expectedNonce: nonce,
		idTokenExpected: true
	});
	const claims = tokens.claims();
	if (!claims) throw new Error('the provider sent no identity');
	// Some providers put names into the user information only.
	const more =
		claims[claim] ?? (await fetchUserInfo(provider, tokens.access_token, claims.sub))[claim];
	if (typeof more !== 'string' || more === '') throw new Error(`the identity has no ${claim}`);
	return { issuer, subject: claims.sub, account: more };
}
