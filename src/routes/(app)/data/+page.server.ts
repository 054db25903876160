import { fail, redirect } from '@sveltejs/kit';
import { datasets } from '$lib/ingest/datasets';
import { requirePermission } from '$lib/server/people/guard';
import { may } from '$lib/server/people/permissions';
import type { Person } from '$lib/server/people/person';
import { airDifferences } from '$lib/server/reports/air-differences';
import { FROM_OFFICES } from '$lib/server/reports/data-batch';
import { dataBatches } from '$lib/server/reports/data-batches';
import { asofOf } from '$lib/server/reports/question';
import { beforeOf } from './before';
import { sentFile } from './sent-file';
import { refusalOf } from './refusal';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

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

export const actions: Actions = {
	preview: async (event) => {
		const taken = await take(event, true);
		return 'problem' in taken ? fail(422, taken) : taken;
	},
	import: async (event) => {
		const taken = await take(event, false);
		if ('problem' in taken) return fail(422, taken);
		const { batchNo, alreadyLoaded } = taken.receipt;
		redirect(303, `/data/batches/${batchNo}${alreadyLoaded ? '?again' : ''}`);
	}
};

/** Names of the datasets that somebody may bring: what offices send, and to an administrator all. */
function importable(person: Person | null): string[] {
	const all = datasets.map((dataset) => dataset.name);
	if (person && may(person, 'configure')) return all;
	return all.filter((name) => FROM_OFFICES.includes(name));
}

/** The receipt of the file of a form, or in one sentence why it was not taken. */
async function take({ request, locals }: RequestEvent, dryRun: boolean) {
	const { actor } = requirePermission(locals, 'import');
	const sent = await sentFile(request);
	if ('problem' in sent) return sent;
	const only = importable(locals.person);
	try {
		return { receipt: await locals.house.importFile({ ...sent, actor, only, dryRun }) };
	} catch (error) {
		return { problem: refusalOf(error) };
	}
}
