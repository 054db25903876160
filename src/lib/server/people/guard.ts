import { error, redirect } from '@sveltejs/kit';
import { peopleWords } from '$lib/words/apart/people';
import { may, type Permission, type Scope } from './permissions';
import { actorOf, type Person } from './person';

/** The part of `event.locals` that says who asks. */
export interface Visitor {
	/** Null: not signed in. */
	person: Person | null;
	/** Path and query of the request, to come back to after signing in. */
	asked: string;
}

/** Somebody who may do what was asked; `actor` is what the change log calls them. */
export type Permitted = Person & { actor: string };

/**
 * The guard of everything that changes something: the first line of a form action or endpoint, before the body is read.
 *
 *     const { actor } = requirePermission(locals, 'import');
 *     const { actor } = requirePermission(locals, 'fire', { county: alarm.areaCode });
 *
 * Whoever writes a row of a county gives that row's county as it stands in the database, not as the form says it; where
 * the county is known only after reading the body, ask twice: without scope first, with it before the row is written.
 * The table of who may do what is `permissions.ts`; `tests/browser/access.test.ts` tries every action as every role.
 *
 * @returns the person with the actor of the change log
 * @throws a redirect to the sign-in page for somebody unknown, 403 for somebody who may not
 */
export function requirePermission(
	visitor: Visitor,
	permission: Permission,
	scope?: Scope
): Permitted {
	const { person } = visitor;
	if (!person) redirect(303, signInAddress(visitor.asked));
	if (!may(person, permission, scope))
		error(
			403,
			scope && may(person, permission)
				? peopleWords().otherCounty
				: peopleWords().refused[permission]
		);
	return { ...person, actor: actorOf(person) };
}

/** The sign-in page, leading back to where one was; a form's address leads back to its page. */
export function signInAddress(asked: string): string {
	const back = asked.replace(/\?\/\w+$/, '');
	return back === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(back)}`;
}

/** Where to go after signing in: an address of this house, whatever the query says. */
export function wayBack(next: string | null, origin: string): string {
	if (!next?.startsWith('/')) return '/';
	const url = URL.canParse(next, origin) ? new URL(next, origin) : null;
	return url?.origin === origin ? url.pathname + url.search : '/';
}
