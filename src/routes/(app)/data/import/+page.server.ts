import { may } from '$lib/server/people/permissions';
import { standing } from '$lib/server/reports/standing';
import { asofOf } from '$lib/server/reports/question';
import { fileActions, importable } from '../take-file';
import type { Actions, PageServerLoad } from './$types';

/** With what a browser needs to read a file as the server would, for whoever may bring one. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const mayImport = locals.person !== null && may(locals.person, 'import');
	return {
		basis: await locals.ask(standing, asofOf(url)),
		importable: importable(locals.person),
		around: mayImport ? await locals.house.surroundings() : null
	};
};

export const actions: Actions = fileActions;
