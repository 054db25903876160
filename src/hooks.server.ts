import { building } from '$app/environment';
import { theHouse } from '$lib/server/house';
import { redirect, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';

export const init: ServerInit = async () => {
	if (building) return;
	const house = await theHouse();
	process.once('sveltekit:shutdown', () => void house.close());
};

/** Of every answer: nothing may be framed or guessed at, and no page may ask another host for anything. */
const HEADERS = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin'
};

export const handle: Handle = async ({ event, resolve }) => {
	if (building) return resolve(event);
	const { url, request, locals } = event;
	// Forms are taken from the one origin only, so a reader who typed the other name of this machine is sent there.
	const typed = request.headers.get('host')?.split(':')[0];
	if (typed === 'localhost' && url.hostname === '127.0.0.1' && request.method === 'GET')
		redirect(307, url);
	locals.house = await theHouse();
	locals.ask = locals.house.ask;
	const response = await resolve(event);
	for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
	return response;
};

/** The log gets the error, the reader only that it happened: messages may hold paths or rows. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status !== 404) console.error(`${event.request.method} ${event.url.pathname}:`, error);
	return { message };
};
