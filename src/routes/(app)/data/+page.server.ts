import { airDifferences } from '$lib/server/reports/air-differences';
import { dataBatches } from '$lib/server/reports/data-batches';
import { asofOf } from '$lib/server/reports/question';
import { beforeOf } from './before';
import { fileActions, importable } from './take-file';
import type { Actions, PageServerLoad } from './$types';

/** Batches on one page of the list. */
const ON_A_PAGE = 50;
/** Differences between files and figures shown here; the rest have a page. */
const DIFFERENCES = 10;

export const load: PageServerLoad = async ({ locals, url }) => {
	const report = await locals.ask(dataBatches, {
		...asofOf(url),
		...beforeOf(url),
		atMost: ON_A_PAGE
	});
	const { differences } = await locals.ask(airDifferences, asofOf(url));
	return {
		report,
		differences: { count: differences.length, first: differences.slice(0, DIFFERENCES) },
		basis: report.basis,
		importable: importable(locals.person)
	};
};

export const actions: Actions = fileActions;
