import { findIssued } from '../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await findIssued(locals.house, params.no);
	return { issued: found };
};
