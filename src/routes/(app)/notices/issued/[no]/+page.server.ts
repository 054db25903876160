import { sheetOf } from '../../sheet';
import { findIssued } from '../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { paper, ...issued } = await findIssued(locals.house, params.no);
	return { issued, sheet: sheetOf(paper, issued.imprint) };
};
