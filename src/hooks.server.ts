import { building } from '$app/environment';
import { isLanguage, type Language } from '$lib/format/language';
import { logError, logRequest, theHouse } from '$lib/server/house';
import { carrySession, dropSession, sessionToken } from '$lib/server/people/cookie';
import { signInAddress } from '$lib/server/people/guard';
import { may } from '$lib/server/people/permissions';
import { speaking } from '$lib/server/speaking';
import { peopleWords } from '$lib/words/apart/people';
import {
	json,
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ResolveOptions,
	type ServerInit
} from '@sveltejs/kit';

export const init: ServerInit = async () => {
	if (building) return;
	const house = await theHouse();
	process.once('sveltekit:shutdown', () => void house.close());
	if (await house.people.empty()) console.log(firstSteps(house.people.firstKey()));
};

/** How the first account is made: in the browser of this machine, or by the command where the address is another. */
function firstSteps(key: string): string {
	const origin = process.env['ORIGIN'] ?? '';
	const local = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(origin);
	return local
		? peopleWords().first.printed(`${origin}/first-administrator?key=${key}`)
		: peopleWords().first.byCommand;
}

/** Pages that must open without a session: they are how one gets one. Everything else is closed where reading is. */
const DOORS = [
	'/(app)/sign-in',
	'/(app)/sign-in/oidc',
	'/(app)/sign-in/oidc/callback',
	'/(app)/first-administrator',
	'/healthz'
];

/** Bytes of a form that is no file. */
const FORM_BYTES = 1 << 20;
/** Routes that take files; the server's own limit (BODY_SIZE_LIMIT) holds there. */
const TAKES_FILES = ['/(app)/data', '/(app)/data/import'];

export const handle: Handle = async ({ event, resolve }) => {
	if (building) return resolve(event);
	const { url, request, locals } = event;
	// Forms are taken from the one origin only, so a reader who typed the other name of this machine is sent there.
	const typed = request.headers.get('host')?.split(':')[0];
	if (typed === 'localhost' && url.hostname === '127.0.0.1' && request.method === 'GET')
		redirect(307, url);
	locals.house = await theHouse();
	locals.ask = locals.house.ask;
	locals.asked = url.pathname + url.search;
	const begun = performance.now();
	await recognise(event);
	rememberLanguage(event);
	const language = languageOf(event);
	const answer = await speaking(
		language,
		async () => refusal(event) ?? (await resolve(event, inLanguage(language)))
	);
	const response = protect(answer, event);
	logRequest({
		...{ method: request.method, path: url.pathname, status: response.status },
		ms: Math.round(performance.now() - begun),
		account: locals.person?.account ?? null
	});
	return response;
};

const LANGUAGE_COOKIE = 'language';
/** How long a browser remembers the language of its reader, s. */
const LANGUAGE_LASTS = 365 * 24 * 3600;

/** `?lang=en` on any page is the switch: the choice is remembered and the page opened again without it. */
function rememberLanguage({ url, cookies, request }: RequestEvent): void {
	const lang = url.searchParams.get('lang');
	if (!isLanguage(lang) || request.method !== 'GET') return;
	cookies.set(LANGUAGE_COOKIE, lang, {
		path: '/',
		maxAge: LANGUAGE_LASTS,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	});
	const back = new URL(url);
	back.searchParams.delete('lang');
	// The whole address: a path that begins with two slashes would name another host.
	redirect(303, back);
}

/** Pages follow their reader; files, papers and the API are Chinese, as an office files them. */
function languageOf({ cookies, route }: RequestEvent): Language {
	const lang = cookies.get(LANGUAGE_COOKIE);
	return isLanguage(lang) && !FILES.test(route.id ?? '') ? lang : 'zh-CN';
}

/** Routes that answer with a file. */
const FILES = /\[(?:format=format|face=face)\]|\.csv$|^\/api\//;

function inLanguage(language: Language): ResolveOptions {
	return {
		transformPageChunk: ({ html }) =>
			html.replace('<html lang="zh-CN">', `<html lang="${language}">`)
	};
}

/** Who asks, by the cookie; one that opens nothing is taken away. */
async function recognise(event: RequestEvent): Promise<void> {
	const { locals } = event;
	const token = sessionToken(event);
	const found = token === undefined ? undefined : await locals.house.people.sessionOf(token);
	locals.person = found?.person ?? null;
	if (token !== undefined && found?.stale) carrySession(event, { token, lasts: found.lasts });
	if (token !== undefined && !found) dropSession(event);
	locals.mayRead = locals.person ? may(locals.person, 'read') : await locals.house.readingOpen();
}

/**
 * What holds for every route, whatever its own guard says: writing needs sign-in and comes from a page of ours, reading
 * needs it where the house says so, and only routes that take files take much.
 */
function refusal(event: RequestEvent): Response | undefined {
	const { request, route, locals, url } = event;
	const reads = request.method === 'GET' || request.method === 'HEAD';
	if (!reads && request.headers.get('origin') !== url.origin)
		return unread(peopleWords().foreignForm, 403);
	if (!reads && !TAKES_FILES.includes(route.id ?? '') && bytesOf(request) > FORM_BYTES)
		return unread(peopleWords().tooLarge, 413);
	if (DOORS.includes(route.id ?? '')) return undefined;
	if (reads ? locals.mayRead : locals.person) return undefined;
	if (isForPeople(event)) redirect(303, signInAddress(locals.asked));
	return json({ message: peopleWords().signInFirst }, { status: 401 });
}

/** A refusal whose body nobody reads: the connection ends with it. */
function unread(message: string, status: number): Response {
	return json({ message }, { status, headers: { connection: 'close' } });
}

/** Bytes of a body by its own word; one that keeps silent counts as endless. */
function bytesOf(request: Request): number {
	if (request.body === null) return 0;
	return Number(request.headers.get('content-length') ?? Infinity);
}

/** A browser that shows a page, or Kit's own script in it. */
function isForPeople({ request, isDataRequest }: RequestEvent): boolean {
	return (
		isDataRequest ||
		request.headers.has('x-sveltekit-action') ||
		(request.headers.get('accept') ?? '').includes('text/html')
	);
}

/** Of every answer: nothing may be framed or guessed at, and no page may ask another host for anything. */
const HEADERS = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

/** What is no page needs nothing at all; Kit writes the policy of pages, with the hashes of its own scripts. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

function protect(response: Response, { locals, url }: RequestEvent): Response {
	const { headers } = response;
	for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
	if (!headers.has('content-security-policy')) headers.set('content-security-policy', NO_PAGE);
	if (locals.person && !headers.has('cache-control'))
		headers.set('cache-control', 'private, no-store');
	if (url.protocol === 'https:') headers.set('strict-transport-security', 'max-age=31536000');
	return response;
}

/** The log gets the error, the reader only that it happened: messages may hold paths or rows. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status !== 404) logError(`${event.request.method} ${event.url.pathname}`, error);
	return { message };
};
