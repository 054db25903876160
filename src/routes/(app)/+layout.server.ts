import { permissionsOf } from '$lib/server/people/permissions';
import { asofOf } from '$lib/server/reports/question';
import { standing } from '$lib/server/reports/standing';
import type { LayoutServerLoad } from './$types';

/**
 * The basis line of pages that have no report of their own, error pages included, and who is signed in. Where reading
 * needs sign-in, the sign-in page says nothing of the data.
 */
export const load: LayoutServerLoad = async ({ locals, url }) => ({
	basis: locals.mayRead ? await locals.ask(standing, asofOf(url)) : undefined,
	person: locals.person && {
		account: locals.person.account,
		name: locals.person.name,
		may: permissionsOf(locals.person)
	}
});
