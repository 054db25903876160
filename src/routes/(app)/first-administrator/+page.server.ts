import { error, fail, redirect } from '@sveltejs/kit';
import { carrySession } from '$lib/server/people/cookie';
import { isLocal } from '$lib/server/people/first';
import { SHORTEST } from '$lib/server/people/passwords';
import { peopleWords } from '$lib/words/apart/people';
import { refusalOf } from '../data/refusal';
import { originOf } from '../sign-in/origin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The key of the address, where it opens and where it may. */
async function keyOf(event: Pick<RequestEvent, 'locals' | 'url' | 'request' | 'getClientAddress'>) {
	const words = peopleWords().first;
	const key = event.url.searchParams.get('key') ?? '';
	if (!isLocal(event.getClientAddress(), event.request.headers)) error(403, words.elsewhere);
	if (!(await event.locals.house.people.firstOpens(key))) error(404, words.closed);
	return key;
}

export const load: PageServerLoad = async (event) => {
	await keyOf(event);
	return { shortest: SHORTEST };
};

export const actions: Actions = {
	default: async (event) => {
		const key = await keyOf(event);
		const form = await event.request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const typed = { account: text('account'), name: text('name') };
		if (text('password') !== text('again'))
			return fail(422, { ...typed, problem: peopleWords().password.differ });
		try {
			const person = { ...typed, password: text('password') };
			const origin = originOf(event, 'first');
			carrySession(event, await event.locals.house.people.addFirst(person, key, origin));
		} catch (problem) {
			return fail(422, { ...typed, problem: refusalOf(problem) });
		}
		redirect(303, '/data');
	}
};
