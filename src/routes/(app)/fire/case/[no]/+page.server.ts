import { fireWords } from '$lib/words/apart/fire';
import { error } from '@sveltejs/kit';
import { fireFile } from '$lib/server/reports/fire-file';
import { asofOf } from '$lib/server/reports/question';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const report = await locals.ask(fireFile, { fireNo: params.no, ...asofOf(url) });
	if (!report) error(404, fireWords().file.unknown(params.no));
	return { report, basis: report.basis };
};
