import { asofOf } from '$lib/server/reports/question';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const register = await locals.house.issuing.register(asofOf(url));
	return { register, basis: register.basis };
};
