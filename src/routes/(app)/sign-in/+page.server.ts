import { fail, redirect } from '@sveltejs/kit';
import { carrySession, sessionToken } from '$lib/server/people/cookie';
import { wayBack } from '$lib/server/people/guard';
import { peopleWords } from '$lib/words/apart/people';
import { originOf } from './origin';
import type { Actions, PageServerLoad } from './$types';

/** Why the identity provider's answer opened nothing, by the query of the address that it led to. */
const PROBLEMS = { failed: 'providerFailed', unknown: 'providerUnknown' } as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const next = url.searchParams.get('next');
	if (locals.person) redirect(303, wayBack(next, url.origin));
	const problem = url.searchParams.get('provider');
	const words = peopleWords().signIn;
	return {
		next: wayBack(next, url.origin),
		nobody: await locals.house.people.empty(),
		provider: locals.house.oidc && (locals.house.oidc.label ?? words.provider),
		problem: problem === 'failed' || problem === 'unknown' ? words[PROBLEMS[problem]] : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request, url } = event;
		const form = await request.formData();
		const account = String(form.get('account') ?? '');
		const credentials = { account, password: String(form.get('password') ?? '') };
		const outcome = await locals.house.people.signIn(credentials, originOf(event, 'password'));
		if ('problem' in outcome) {
			const words = peopleWords().signIn;
			return outcome.problem === 'locked'
				? fail(429, { account, problem: words.locked(outcome.minutes) })
				: fail(401, { account, problem: words.wrong });
		}
		const former = sessionToken(event);
		if (former !== undefined) await locals.house.people.signOut(former);
		carrySession(event, outcome.session);
		redirect(303, wayBack(url.searchParams.get('next'), url.origin));
	}
};
