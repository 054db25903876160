import { fail, redirect } from '@sveltejs/kit';
import { WINDOW_MINUTES } from '$lib/server/people/attempts';
import { carrySession, dropSession, sessionToken } from '$lib/server/people/cookie';
import { requirePermission, signInAddress } from '$lib/server/people/guard';
import { SHORTEST } from '$lib/server/people/passwords';
import { may, PERMISSIONS } from '$lib/server/people/permissions';
import { peopleWords } from '$lib/words/apart/people';
import { refusalOf } from '../data/refusal';
import { originOf } from '../sign-in/origin';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const { person } = locals;
	if (!person) redirect(303, signInAddress(locals.asked));
	const elsewhere = { county: '' };
	const { people } = locals.house;
	return {
		account: person.account,
		name: person.name,
		role: person.role,
		unit: person.unitName,
		shortest: SHORTEST,
		done: url.searchParams.get('done'),
		sessions: await people.sessions(person.account, sessionToken(event) ?? ''),
		password: (await people.list()).some((one) => one.account === person.account && one.password),
		table: PERMISSIONS.map((permission) => ({
			permission,
			granted: may(person, permission),
			own: may(person, permission) && !may(person, permission, elsewhere)
		}))
	};
};

export const actions: Actions = {
	/** Everybody may leave, a screen too. */
	signOut: async (event) => {
		const token = sessionToken(event);
		if (token !== undefined) await event.locals.house.people.signOut(token);
		dropSession(event);
		redirect(303, '/');
	},
	password: async (event) => {
		const person = requirePermission(event.locals, 'account');
		const { people } = event.locals.house;
		const words = peopleWords();
		const form = await event.request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		if (text('password') !== text('again')) return fail(422, { problem: words.password.differ });
		const { account } = person;
		const origin = originOf(event, 'password');
		const confirmed = await people.confirm({ account, password: text('now') }, origin);
		if (confirmed !== 'right')
			return fail(422, {
				problem: confirmed === 'wrong' ? words.page.wrong : words.signIn.locked(WINDOW_MINUTES)
			});
		try {
			await people.setPassword({ account, password: text('password') }, person.actor);
		} catch (problem) {
			return fail(422, { problem: refusalOf(problem) });
		}
		carrySession(event, await people.open(person, origin));
		redirect(303, '/account?done=password');
	},
	elsewhere: async (event) => {
		const { account } = requirePermission(event.locals, 'account');
		await event.locals.house.people.signOutElsewhere(account, sessionToken(event) ?? '');
		redirect(303, '/account?done=elsewhere');
	}
};
