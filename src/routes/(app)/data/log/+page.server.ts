import { changeLog } from '$lib/server/reports/change-log';
import { beforeOf } from '../before';
import { questionOf } from './question';
import type { PageServerLoad } from './$types';

/** Lines on one page. */
const ON_A_PAGE = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
	const question = { ...questionOf(url), ...beforeOf(url) };
	const report = await locals.ask(changeLog, { ...question, atMost: ON_A_PAGE });
	return { report, question, basis: report.basis };
};
